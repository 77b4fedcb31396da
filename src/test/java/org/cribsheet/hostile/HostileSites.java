package org.cribsheet.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.hostile.Sheet.Placement;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Folder;

/** All vectors, in a few projects that stand beside each other on one host and in one folder. */
final class HostileSites {
  private static final int SIZE = 54;

  private final Map<String, HostileProject> projects = new TreeMap<>();
  private final Editions editions;

  HostileSites(Path home) {
    editions = new Editions(Folder.fresh(home.resolve("host")), Folder.fresh(home.resolve("disk")));
    try {
      for (String name : names()) {
        int from = Integer.parseInt(name.substring(1));
        List<Vector> vectors = vectors().subList(from, Math.min(from + SIZE, count()));
        HostileProject project =
            new HostileProject(home.resolve(name), "/" + name + "/", List.copyOf(vectors));
        Editions built = project.build();
        Files.move(built.site(), editions.site().resolve(name));
        Files.move(built.unpackedZip(), editions.unpackedZip().resolve(name));
        projects.put(name, project);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Markdown of their own makes of other positions what it likes; the control has those. */
  private static List<Vector> vectors() {
    return Vector.all().stream().filter(v -> !v.kind().startsWith("Markdown")).toList();
  }

  private static int count() {
    return vectors().size();
  }

  /** The folder of each project, within both editions. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < count(); from += SIZE) {
      names.add("p" + from);
    }
    return names;
  }

  Editions editions() {
    return editions;
  }

  HostileProject project(String name) {
    return projects.get(name);
  }

  /** Paths of a project's pages, from the root of the editions. */
  List<String> pages(String name) {
    Path root = editions.unpackedZip();
    try (Stream<Path> files = Files.walk(root.resolve(name))) {
      return files
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the builds would not have, with the code of each message. */
  Map<Placement, String> refused() {
    return projects.values().stream()
        .flatMap(p -> p.refused.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
