package org.cribsheet.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What entities stand for: the named ones of the HTML standard, which CommonMark takes over, and
 * those that are numbers. Most notes have none, so the list is read when the first is met.
 */
final class Entities {
  private Entities() {}

  /** The characters; for a name that is none, what was written. */
  static String named(String name, String written) {
    return Names.ALL.getOrDefault(name, written);
  }

  /** A character by its number; those that stand for none are shown as U+FFFD. */
  static String numbered(int c) {
    boolean none = c == 0 || !Character.isValidCodePoint(c) || c >= 0xD800 && c <= 0xDFFF;
    return none ? "\uFFFD" : Character.toString(c);
  }

  /** Lines of {@code 41+300 name name}: code points in hexadecimal, then what they are called. */
  private static final class Names {
    static final Map<String, String> ALL = read();

    private static Map<String, String> read() {
      try (InputStream in = Entities.class.getResourceAsStream("entities.txt")) {
        String text =
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
        Map<String, String> names = new HashMap<>();
        for (String line : text.split("\n")) {
          String[] words = line.split(" ");
          for (int i = 1; i < words.length; i++) {
            names.put(words[i], characters(words[0]));
          }
        }
        return names;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String characters(String points) {
      StringBuilder text = new StringBuilder();
      for (String point : points.split("\\+")) {
        text.appendCodePoint(Integer.parseInt(point, 16));
      }
      return text.toString();
    }
  }
}
