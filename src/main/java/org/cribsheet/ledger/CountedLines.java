package org.cribsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.SourceFile;

/**
 * What of each line of a file counts: the line without its {@link Marks}. It knows just enough of
 * Markdown for that (front matter, comments, fences), and goes by lines, as the parser does not:
 * the two are meant to err differently.
 */
final class CountedLines {
  private static final Pattern FIRST_SIGN = Pattern.compile("\\S");
  private static final Pattern BULLET = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:\\s.*)?");

  private final List<String> lines;
  private final List<String> counted = new ArrayList<>();
  private final int lastCommentEnd;
  private boolean inComment;

  private CountedLines(SourceFile file) {
    this.lines = file.lines();
    this.lastCommentEnd = lastWith("-->");
  }

  /** As many lines as the file has; one that holds nothing but marks is empty. */
  static List<String> of(SourceFile file) {
    return new CountedLines(file).read();
  }

  private List<String> read() {
    skip(frontMatter());
    while (counted.size() < lines.size()) {
      String line = lines.get(counted.size());
      Matcher fence = Marks.FENCE.matcher(line);
      if (!inComment && mayOpenFence(line) && fence.matches()) {
        counted.add("");
        readFence(fence.group(1), fence.start(1));
      } else {
        counted.add(line(line));
      }
    }
    return counted;
  }

  private void skip(int count) {
    for (int i = 0; i < count; i++) {
      counted.add("");
    }
  }

  /**
   * How many lines the front matter takes; none where it does not end, so that its words are
   * missed.
   */
  private int frontMatter() {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Most lines open none, and a pattern is slower than a glance. */
  private static boolean mayOpenFence(String line) {
    return line.contains("```") || line.contains("~~~");
  }

  /**
   * Takes the lines of a fence whole. It ends at its closing rule, in whatever column that stands,
   * or before a bullet that stands left of the fence: a fence that was never closed must not turn
   * the rest of the file inside out.
   */
  private void readFence(String rule, int column) {
    while (counted.size() < lines.size()) {
      String line = lines.get(counted.size());
      String text = line.replaceFirst("^[\\s>]++", "").stripTrailing();
      if (closes(text, rule)) {
        counted.add("");
        return;
      } else if (indent(line) < column && BULLET.matcher(text).matches()) {
        return;
      }
      counted.add(line);
    }
  }

  private static boolean closes(String text, String rule) {
    return text.length() >= rule.length() && text.chars().allMatch(c -> c == rule.charAt(0));
  }

  private static int indent(String line) {
    Matcher sign = FIRST_SIGN.matcher(line);
    return sign.find() ? sign.start() : line.length();
  }

  private String line(String line) {
    if (!inComment && CountedText.hasNoMark(line)) {
      return line;
    }
    CountedText scan =
        new CountedText(inComment ? line : inner(line), inComment, counted.size() < lastCommentEnd);
    String words = scan.read();
    inComment = scan.endsInComment();
    return words;
  }

  /** The line without the marks at its ends. */
  private static String inner(String line) {
    String inner = line.contains("{#") ? Marks.WRITTEN_ID.matcher(line).replaceFirst("") : line;
    return Marks.TASK.matcher(inner).replaceFirst("$1");
  }

  private int lastWith(String sign) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).contains(sign)) {
        return i;
      }
    }
    return -1;
  }
}
