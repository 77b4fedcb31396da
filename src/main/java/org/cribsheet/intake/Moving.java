package org.cribsheet.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.cribsheet.source.Reporter;

/**
 * Takes services that an earlier import put elsewhere to the file of the area that the vocabulary
 * gives them now, with all that people have made of them since.
 */
final class Moving {
  private static final String ENDING = ".md";

  private final Path folder;
  private final SortedSet<String> digests;
  private final Reporter reporter;

  Moving(Path folder, SortedSet<String> digests, Reporter reporter) {
    this.folder = folder;
    this.digests = digests;
    this.reporter = reporter;
  }

  /**
   * Moves into a file what of its area stands in others.
   *
   * @param fresh what a dump has for this area
   */
  void to(Path target, List<String> fresh) throws IOException {
    Piece wanted = PieceReader.read(fresh);
    Piece there = Files.exists(target) ? Importer.read(target, reporter) : head(wanted);
    Map<Path, Piece> left = new LinkedHashMap<>();
    for (Path file : others(target)) {
      Piece all = Importer.read(file, reporter);
      if (moved(Imported.of(area(file), digests), all, wanted, there, target)) {
        left.put(file, all);
      }
    }
    if (!left.isEmpty()) {
      Importer.write(
          target, there); // First here, then gone there: an accident doubles, and loses nothing.
    }
    for (Map.Entry<Path, Piece> file : left.entrySet()) {
      if (file.getValue().children.isEmpty()) {
        Files.delete(file.getKey());
      } else {
        Importer.write(file.getKey(), file.getValue());
      }
    }
  }

  private static Piece head(Piece fresh) {
    Piece head = new Piece(fresh.depth, 0);
    head.lines.addAll(fresh.lines);
    return head;
  }

  private List<Path> others(Path target) throws IOException {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      files.forEach(file -> others.add(file));
    }
    others.remove(target);
    others.sort(null);
    return others;
  }

  private boolean moved(Imported before, Piece all, Piece wanted, Piece there, Path target) {
    Imported here = Imported.of(area(target), digests);
    boolean moved = false;
    for (Piece service : wanted.children) {
      String place = "/" + service.key();
      Optional<Piece> found = before.contains(place) ? named(all, service) : Optional.empty();
      if (found.isPresent() && named(there, service).isEmpty()) {
        all.children.remove(found.get());
        there.children.add(found.get());
        here.adopt(before, service, place);
        moved = true;
      }
    }
    return moved;
  }

  private static Optional<Piece> named(Piece all, Piece service) {
    return all.children.stream()
        .filter(p -> p.depth == service.depth && p.key().equals(service.key()))
        .findFirst();
  }

  private static String area(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
