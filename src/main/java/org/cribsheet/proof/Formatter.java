package org.cribsheet.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.SourceFile;

/**
 * Gives bullets one sign and one indent, two columns a level, and aligns tables. Whatever stands in
 * a bullet moves with it. Lines never change their number, nor words their order.
 */
public final class Formatter {
  private static final Pattern ITEM =
      Pattern.compile("(?<sign>[-*+]|\\d{1,9}[.)])(?<gap> {1,4})(?=\\S)");
  private static final Pattern RULE =
      Pattern.compile("(?:(?:\\* *){3,}|(?:- *){3,}|(?:_ *){3,}|=+)");
  private static final Pattern FENCE = Pattern.compile("(?<rule>`{3,}|~{3,}).*");
  private static final Pattern STARTS = Pattern.compile("(?:#{1,6} |>|\\||<!--|`{3}|~{3}).*");

  /** An open bullet: the column of what it holds, as it was and as it will be. */
  private record Level(int before, int after) {
    static final Level NONE = new Level(0, 0);
  }

  private final List<String> out = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private String fence = "";
  private int shift;
  private boolean comment;
  private boolean paragraph;

  private Formatter() {}

  /** The lines as they should be; the same lines if they are. */
  public static List<String> format(SourceFile file) {
    Formatter formatter = new Formatter();
    int start = 0;
    if (!file.lines().isEmpty() && file.lines().get(0).equals("---")) {
      int end = file.lines().subList(1, file.lines().size()).indexOf("---");
      start = end < 0 ? 0 : end + 2;
    }
    formatter.out.addAll(file.lines().subList(0, start));
    file.lines().subList(start, file.lines().size()).forEach(formatter::line);
    return Tables.aligned(formatter.out);
  }

  private void line(String line) {
    String text = line.stripLeading();
    int indent = line.length() - text.length();
    if (!fence.isEmpty()) {
      inFence(line, text, indent);
    } else if (comment) {
      comment = !line.contains("-->");
      out.add(line);
    } else if (text.isEmpty()) {
      paragraph = false;
      out.add("");
    } else if (paragraph && isMore(text)) {
      out.add(" ".repeat(top().after()) + text);
    } else {
      while (indent < top().before()) {
        levels.pop();
      }
      out.add(" ".repeat(item(text, indent)) + rewritten);
    }
  }

  private String rewritten = "";

  /** Whether a line can only go on with the paragraph before it. */
  private static boolean isMore(String text) {
    return !ITEM.matcher(text).lookingAt()
        && !STARTS.matcher(text).matches()
        && !RULE.matcher(text).matches();
  }

  private Level top() {
    return levels.isEmpty() ? Level.NONE : levels.peek();
  }

  /** Opens the bullets that begin on a line, and says how far the line is to be indented. */
  private int item(String text, int indent) {
    StringBuilder signs = new StringBuilder();
    int column = indent;
    int start = top().after() + Math.max(0, indent - top().before());
    String rest = text;
    Matcher m = ITEM.matcher(rest);
    while (!RULE.matcher(rest).matches() && m.lookingAt()) {
      if (signs.length() == 0) {
        start = top().after();
      }
      String sign = m.group("sign").length() == 1 ? "-" : m.group("sign");
      signs.append(sign).append(' ');
      column += m.end();
      rest = rest.substring(m.end());
      levels.push(new Level(column, start + signs.length()));
      m = ITEM.matcher(rest);
    }
    begin(rest, column, start + signs.length());
    rewritten = signs + rest;
    return start;
  }

  private void begin(String rest, int before, int after) {
    Matcher m = FENCE.matcher(rest);
    if (m.matches()) {
      fence = m.group("rule");
      shift = after - before;
    }
    comment = rest.startsWith("<!--") && !rest.contains("-->");
    paragraph = !STARTS.matcher(rest).matches();
  }

  private void inFence(String line, String text, int indent) {
    boolean closes =
        text.startsWith(fence) && text.strip().chars().allMatch(c -> c == fence.charAt(0));
    out.add(
        text.isEmpty()
            ? ""
            : shift >= 0 ? " ".repeat(shift) + line : line.substring(Math.min(indent, -shift)));
    if (closes) {
      fence = "";
      paragraph = false;
    }
  }
}
