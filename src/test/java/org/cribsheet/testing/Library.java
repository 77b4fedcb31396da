package org.cribsheet.testing;

import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A jar on the class path.
 *
 * @param name group and artifact, with a colon
 */
record Library(String name, Version version) {
  /** All of them; Maven keeps a jar under its group, its artifact and its version. */
  static List<Library> onClassPath(String classPath, Path repository) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(Path::of)
        .filter(p -> p.startsWith(repository) && p.toString().endsWith(".jar"))
        .map(p -> of(repository.relativize(p)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Library> of(Path jar) {
    int parts = jar.getNameCount();
    if (parts < 4) {
      return Optional.empty();
    }
    String group = jar.subpath(0, parts - 3).toString().replace(File.separatorChar, '.');
    String version = jar.getName(parts - 2).toString();
    return Optional.of(new Library(group + ":" + jar.getName(parts - 3), Version.parse(version)));
  }
}
