package org.cribsheet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Remembers in {@code .imported} what came from a dump, so that a later import can tell an edit
 * from news.
 */
final class Imported {
  static final String FILE = ".imported";
  private static final int DIGITS = 16;

  private final String area;
  private final SortedSet<String> digests;

  private Imported(String area, SortedSet<String> digests) {
    this.area = area;
    this.digests = digests;
  }

  static SortedSet<String> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  static Imported of(String area, SortedSet<String> digests) {
    return new Imported(area, digests);
  }

  boolean contains(String place) {
    return digests.contains(digest(place));
  }

  /** Remembers every piece of a fresh import, but for those that wait for a decision. */
  void remember(Piece fresh, Set<Piece> undecided) {
    remember(fresh, "", undecided);
  }

  private void remember(Piece parent, String path, Set<Piece> undecided) {
    for (Piece child : parent.children) {
      String place = path + "/" + child.key();
      if (!undecided.contains(child)) {
        digests.add(digest(place));
      }
      remember(child, place, undecided);
    }
  }

  /** Takes over what was imported of a piece that now stands in this area. */
  void adopt(Imported other, Piece fresh, String place) {
    if (other.contains(place)) {
      digests.add(digest(place));
    }
    fresh.children.forEach(child -> adopt(other, child, place + "/" + child.key()));
  }

  private String digest(String place) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((area + place).getBytes(StandardCharsets.UTF_8));
      return area + " " + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
