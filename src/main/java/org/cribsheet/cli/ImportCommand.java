package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.intake.Guesses;
import org.cribsheet.intake.Importer;
import org.cribsheet.intake.VocabularyWriter;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.start.Starter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cribsheet import}. */
@Command(
    name = "import",
    description = {
      "Mends notes as people take them and writes them tidily, one file an area.",
      "Names that the vocabulary does not know are guessed, and written there for you to correct.",
      "A folder that is empty, or not there yet, becomes a project.",
      "Into files edited since, it merges: what is new is added, what has changed is reported, no edit is lost."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet import my-notes.txt --project ../mine",
      "  cribsheet import part-1.txt part-2.txt --into my-notes"
    })
final class ImportCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin ProjectOption project = new ProjectOption();
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "notes in the dump spelling")
  List<Path> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "where the tidy files go (default: content/notes of the project)")
  @Nullable Path into;

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    Workspace workspace = project.begun(parent);
    Path folder = folder(workspace, parent);
    Build build = new Build(workspace, sources, reporter);
    List<SourceFile> dumps = build.files(files.stream().map(parent::resolved).toList());
    Vocabulary known = build.vocabulary();
    if (!reporter.hasErrors()) {
      if (folder.equals(notes(workspace))) {
        intoProject(workspace, dumps, known, reporter);
      } else {
        write(folder, dumps, known, reporter);
      }
    }
    new ProblemPrinter(spec.commandLine().getErr(), sources).write(reporter.problems());
    return reporter.hasErrors() ? Main.PROBLEMS : Main.OK;
  }

  /** A project also learns what its notes seem to call things, and gets settings if it has none. */
  private void intoProject(
      Workspace workspace, List<SourceFile> dumps, Vocabulary known, Reporter reporter)
      throws IOException {
    Guesses guesses = Guesses.of(dumps, known);
    write(notes(workspace), dumps, guesses.vocabulary(), reporter);
    if (reporter.hasErrors()) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!guesses.isEmpty()) {
      Path vocabulary = workspace.content().resolve("vocabulary.yaml");
      VocabularyWriter.into(vocabulary, guesses, reporter);
      out.println(guesses.size() + " names guessed: see what is right in " + shown(vocabulary));
    }
    if (!Files.exists(workspace.content().resolve("site.yaml"))) {
      Path settings = Starter.settings(workspace.home(), Guesses.subject(dumps.get(0)));
      out.println("title and colors of the site: " + shown(settings));
    }
  }

  private void write(Path folder, List<SourceFile> dumps, Vocabulary vocabulary, Reporter reporter)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    new Importer(vocabulary, reporter).into(folder, dumps).forEach(o -> out.println(line(o)));
  }

  private static Path notes(Workspace workspace) {
    return workspace.content().resolve("notes");
  }

  /** Cribsheet's own notes are not the place for anybody else's, unless somebody says so. */
  private Path folder(Workspace workspace, Main parent) {
    if (into != null) {
      return parent.resolved(into);
    }
    if (workspace.home().equals(parent.home)) {
      throw new ParameterException(
          spec.commandLine(), "say where the notes go: --project FOLDER, or --into FOLDER");
    }
    return notes(workspace);
  }

  private String line(Importer.Outcome o) {
    if (o.created()) {
      return "wrote " + shown(o.file());
    }
    return (o.added() == 0 ? "nothing new for " : o.added() + " pieces added to ")
        + shown(o.file());
  }

  private Path shown(Path file) {
    return NotesOptions.parent(main).shown(file);
  }
}
