package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists files in an order that is ours, whatever order the disk keeps them in. */
final class Folders {
  private Folders() {}

  /**
   * The files right in a folder, or below it, whose names end so; hidden ones are nobody's notes.
   *
   * @throws FileSystemException if one is a link that leads out of the folder: what it shows would
   *     be published, whoever's it is
   */
  static List<Path> files(Path folder, String... endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(p -> visible(folder.relativize(p)) && endsInOne(p, endings))
              .sorted(Comparator.comparing(p -> name(folder, p)))
              .toList();
      for (Path file : files) {
        checkLink(file, folder);
      }
      return files;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void checkLink(Path file, Path folder) throws IOException {
    if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
      throw new FileSystemException(
          file.toString(), null, "this is a link that leads out of its folder");
    }
  }

  static String name(Path base, Path file) {
    Path relative =
        file.toAbsolutePath().normalize().startsWith(base.toAbsolutePath().normalize())
            ? base.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize())
            : file;
    List<String> parts = new ArrayList<>();
    relative.forEach(p -> parts.add(p.toString()));
    return (relative.isAbsolute() ? "/" : "") + String.join("/", parts);
  }

  private static boolean visible(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInOne(Path path, String... endings) {
    for (String ending : endings) {
      if (path.getFileName().toString().endsWith(ending)) {
        return true;
      }
    }
    return endings.length == 0;
  }
}
