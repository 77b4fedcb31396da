package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
   * @throws FileSystemException if a symbolic link stands for a folder or leads elsewhere: whoever
   *     sends in a link must not get at other files, and a folder must not be passed over in
   *     silence, nor must a pipe
   */
  static List<Path> files(Path folder, String... endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    Path real = folder.toRealPath();
    try (Stream<Path> all = Files.walk(real)) {
      for (Path path : all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Path file = folder.resolve(real.relativize(path));
        if (visible(folder.relativize(file))) {
          check(file, real);
          if (endsInOne(file, endings)) {
            files.add(file);
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    files.sort(Comparator.comparing(p -> name(folder, p)));
    return files;
  }

  private static void check(Path file, Path real) throws IOException {
    if (Files.isSymbolicLink(file)) {
      boolean there = Files.isRegularFile(file);
      if (!there || !file.toRealPath().startsWith(real)) {
        throw new FileSystemException(
            file.toString(),
            null,
            "this symbolic link leads to no file of its folder: put the file itself there");
      }
    }
    exists(file, file.toString());
  }

  /**
   * Whether a file is there.
   *
   * @param name how its author knows it
   * @throws FileSystemException if it is none that can be read to its end
   */
  static boolean exists(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(
          name,
          null,
          Files.isDirectory(file)
              ? "it is a folder, not a file"
              : "it is a pipe, a socket or a device, not a file: take it away");
    }
    return true;
  }

  /**
   * What stands in a folder is the folder's own: a link would publish something else.
   *
   * @throws FileSystemException if a symbolic link leads out of the folder
   */
  static void checkInside(Path path, Path folder) throws IOException {
    if (Files.exists(path) && !path.toRealPath().startsWith(folder.toRealPath())) {
      throw new FileSystemException(
          path.toString(),
          null,
          "this symbolic link leads out of its folder: put the file itself there");
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
