package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** Builds of ever more copies of the same notes, whole processes each. */
final class Growth {
  /** From so many copies on, a build takes so long that once must do. */
  private static final int MANY = 50;

  private final Path home;
  private final List<Path> notes;
  private final Path work;
  private final Java java;

  Growth(Path home, List<Path> notes, Path work, Java java) {
    this.home = home;
    this.notes = notes;
    this.work = work;
    this.java = java;
  }

  /** A project with so many copies in it. */
  Project project(int copies) throws IOException {
    Build reading = new Build(new Workspace(home), new Sources(), new Reporter());
    Vocabulary vocabulary = reading.vocabulary();
    Path own = home.resolve("content").resolve("notes");
    List<SourceFile> files = reading.files(notes.isEmpty() ? List.of(own) : notes);
    Project project = Project.copy(home, notes, work.resolve("copies-" + copies));
    new Copies(files, vocabulary).write(project, copies);
    return project;
  }

  Figure measure(Project project, int copies, int runs) throws IOException {
    List<Run> made = new ArrayList<>();
    for (int i = 0; i < (copies < MANY ? runs : 1); i++) {
      made.add(java.run(project.home(), project.build()));
    }
    return Figure.of(
        "copies of the notes: " + copies, Sizes.pages(project), made, Sizes.of(project));
  }
}
