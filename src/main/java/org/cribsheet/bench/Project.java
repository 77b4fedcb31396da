package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project folder of the benchmark's own, so that nothing of the author's is touched.
 *
 * @param home the folder
 * @param own whether its notes are those for which the comparisons and questions beside them were
 *     written
 */
record Project(Path home, boolean own) {
  private static final List<String> PARTS = List.of("templates", "assets", "content");

  /** A copy of a project, with other notes in the stead of its own if some are given. */
  static Project copy(Path from, List<Path> notes, Path to) throws IOException {
    delete(to);
    for (String part : PARTS) {
      copy(from.resolve(part), to.resolve(part));
    }
    Project project = new Project(to, notes.isEmpty());
    if (!notes.isEmpty()) {
      delete(project.notes());
      for (Path place : notes) {
        Path name = place.getFileName();
        copy(
            place,
            Files.isDirectory(place) || name == null
                ? project.notes()
                : project.notes().resolve(name));
      }
    }
    return project;
  }

  Path notes() {
    return home.resolve("content").resolve("notes");
  }

  Path site() {
    return home.resolve("target").resolve("site");
  }

  Path zip() {
    return home.resolve("target").resolve("cribsheet-offline.zip");
  }

  /** The arguments that build it. */
  String[] build() {
    return own
        ? new String[] {"build", "--times"}
        : new String[] {"build", "--times", "--notes", notes().toString()};
  }

  /** What {@code Build.run} takes. */
  List<Path> otherNotes() {
    return own ? List.of() : List.of(notes());
  }

  /** The files of a folder, in the order of their names. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)) {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.copy(from, to);
    }
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException fault)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
