package org.cribsheet.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that somebody may write into notes so that a page does more than show it.
 *
 * @param number counts from 1; a call that is heard, and a request that is made, say it
 * @param kind the class it belongs to, with the source of that class
 * @param text one line
 */
record Vector(int number, String kind, String text) {
  private static final Pattern TEMPLATE = Pattern.compile("\\$\\{(?:view|frame)|</?[#@][a-z]");
  private static final Path FILE = Path.of("src/test/resources/hostile/vectors.txt");

  /** All of them, in the order of their file. */
  static List<Vector> all() {
    try {
      List<Vector> all = new ArrayList<>();
      String kind = "";
      for (String line : Files.readAllLines(FILE)) {
        if (line.startsWith("= ")) {
          kind = line.substring(2);
        } else if (!kind.isEmpty() && !line.isBlank()) {
          all.add(new Vector(all.size() + 1, kind, filled(line, all.size() + 1)));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String line, int number) {
    return line.replace("{run}", "ran(" + number + ")")
        .replace("{away}", "http://stranger.example/" + number);
  }

  /** Names the vector wherever it stands: a word that nothing else has. */
  String token() {
    return "hostile" + number;
  }

  boolean opensComment() {
    return text.contains("<!--");
  }

  /** The text for a name, a title or a page of ours; a word where it would be refused there. */
  String inNames() {
    return fitsNames() ? text : "left out";
  }

  /**
   * Whether it may stand in a name or a title: YAML refuses a few signs, and the audit whatever
   * looks like a piece of a template outside notes.
   */
  boolean fitsNames() {
    return text.chars().noneMatch(c -> c >= 0xFFFE || c >= 0x80 && c < 0xA0)
        && !TEMPLATE.matcher(text).find();
  }
}
