package org.cribsheet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A heading, bullet, table, fence or paragraph of a tidy file with everything below it. Written out
 * again, the pieces of a file are the file, character by character.
 */
final class Piece {
  private static final Pattern ID = Pattern.compile("\\{#[A-Za-z0-9_-]+}\\s*$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  final int depth;

  /** Where it stands in its file, counted from 1; 0 if it stands in none yet. */
  final int line;

  final List<String> lines = new ArrayList<>();
  final List<Piece> children = new ArrayList<>();

  Piece(int depth, int line) {
    this.depth = depth;
    this.line = line;
  }

  /** What makes two pieces the same: their words, whatever the case and the signs between. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (String each : lines) {
      String text = NO_WORD.matcher(ID.matcher(each).replaceAll("")).replaceAll(" ").strip();
      if (!text.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(text.toLowerCase(Locale.ROOT));
      }
    }
    return key.toString();
  }

  boolean isHeading() {
    return depth < PieceReader.BELOW_HEADINGS;
  }

  /** How many of the pieces right below it stand before any heading. */
  int endOfLead() {
    int end = 0;
    while (end < children.size() && !children.get(end).isHeading()) {
      end++;
    }
    return end;
  }

  String firstLine() {
    return lines.isEmpty() ? "" : lines.get(0).strip();
  }

  /**
   * How alike two pieces are: 1 for the same words, 0 for none in common (the Dice coefficient over
   * words).
   */
  double likeness(Piece other) {
    String[] mine = key().split(" ");
    String[] theirs = other.key().split(" ");
    Map<String, Integer> counts = new HashMap<>();
    for (String word : mine) {
      counts.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : theirs) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (mine.length + theirs.length);
  }

  void write(List<String> out) {
    out.addAll(lines);
    children.forEach(c -> c.write(out));
  }
}
