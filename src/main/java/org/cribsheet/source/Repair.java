package org.cribsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends a file's text, and says once for each kind of damage how many lines had it and where the
 * first is.
 */
final class Repair {
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]{2,}");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  private static final int TAB = 4;

  /** How much of a line that is too long is kept, to show where it is. */
  private static final int SHOWN = 200;

  private final String name;
  private final Reporter reporter;

  /** The lines that are not plain: no other needs to be mended. */
  private int[] odd = {};

  Repair(String name, Reporter reporter) {
    this.name = name;
    this.reporter = reporter;
  }

  SourceFile of(String text) {
    String body = SourceReader.withoutMark(text);
    if (body.length() < text.length()) {
      said("a byte order mark was taken off", List.of(1));
    }
    String[] lines = lines(body);
    shorten(lines);
    odd = IntStream.range(0, lines.length).filter(i -> !isPlain(lines[i])).toArray();
    each(lines, "a tab became spaces", l -> l.indexOf('\t') < 0 ? l : untabbed(l));
    // Damage that a sign interrupts shows only without it; and it may hold no-break spaces of its
    // own.
    each(lines, "a control character was taken out", l -> CONTROL.matcher(l).replaceAll(""));
    undoMisreading(lines);
    return new SourceFile(name, List.of(lines));
  }

  private String[] lines(String body) {
    int returns = body.indexOf('\r');
    String text = body;
    if (returns >= 0) {
      text = body.replace("\r\n", "\n").replace('\r', '\n');
      said("carriage returns were taken off", List.of(1));
    }
    String trimmed = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return trimmed.split("\n", -1);
  }

  /**
   * Before anything else looks at them: a line without an end would cost every later step its time.
   */
  private void shorten(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      int length = lines[i].length();
      if (length > SourceReader.LONGEST_LINE) {
        reporter.report(
            Problem.error(
                    Code.LINE_TOO_LONG,
                    new Position(name, i + 1, 1),
                    "this line has "
                        + length
                        + " characters, at most "
                        + SourceReader.LONGEST_LINE
                        + " are read")
                .hint("break it into bullets"));
        lines[i] = lines[i].substring(0, SHOWN);
      }
    }
  }

  private interface Mend {
    String apply(String line);
  }

  /** Whether there was anything to mend. */
  private boolean each(String[] lines, String what, Mend mend) {
    List<Integer> changed = new ArrayList<>();
    for (int i : odd) {
      String mended = mend.apply(lines[i]);
      if (!mended.equals(lines[i])) {
        lines[i] = mended;
        changed.add(i + 1);
      }
    }
    if (!changed.isEmpty()) {
      said(what, changed);
    }
    return !changed.isEmpty();
  }

  /**
   * What was misread twice is mended twice; each time it becomes shorter. Only then is a no-break
   * space a space: until then it may be a part of the damage, or stand beside some.
   */
  private void undoMisreading(String[] lines) {
    boolean again = true;
    while (again) {
      again = false;
      // A byte order mark may have been misread with the rest.
      lines[0] = SourceReader.withoutMark(lines[0]);
      for (Mojibake kind : Mojibake.values()) {
        again |=
            each(lines, "UTF-8 once read as " + kind.label() + " was mended", l -> mended(l, kind));
      }
      if (!again) {
        again = each(lines, "a no-break space became a space", l -> l.replace('\u00A0', ' '));
      }
    }
  }

  private static String mended(String line, Mojibake kind) {
    if (isPlain(line)) {
      return line;
    }
    Matcher m = BEYOND_ASCII.matcher(line);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      Optional<String> undone = kind.undone(m.group());
      m.appendReplacement(out, Matcher.quoteReplacement(undone.orElse(m.group())));
    }
    return m.appendTail(out).toString();
  }

  /** Only characters that no way through a program damages. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String untabbed(String line) {
    StringBuilder out = new StringBuilder();
    for (char c : line.toCharArray()) {
      if (c == '\t') {
        out.append(" ".repeat(TAB - out.length() % TAB));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void said(String what, List<Integer> lines) {
    String where =
        lines.size() == 1
            ? ""
            : " in " + lines.size() + " lines, the last is " + lines.get(lines.size() - 1);
    reporter.report(
        Problem.warning(Code.REPAIRED, new Position(name, lines.get(0), 1), what + where)
            .hint("'cribsheet import' writes the mended text"));
  }
}
