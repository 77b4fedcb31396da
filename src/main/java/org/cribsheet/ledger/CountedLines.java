package org.cribsheet.ledger;

import java.util.ArrayList;
import java.util.Collections;
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
  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String QUOTED = SPACES + ">";
  private static final Pattern BULLET = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:\\s.*)?");

  private final List<String> lines;
  private final List<String> counted = new ArrayList<>();
  private final int lastCommentEnd;
  private final boolean dump;
  private final boolean withDrafts;
  private final Drafts drafts;
  private boolean inComment;
  private Drawing drawing = Drawing.NONE;

  /** Where in a diagram a line stands. */
  private enum Drawing {
    NONE,
    TEXT,
    SHAPES
  }

  private CountedLines(SourceFile file, boolean drafts) {
    this.withDrafts = drafts;
    this.lines = file.lines();
    this.lastCommentEnd = lastWith("-->");
    this.dump = isDump();
    this.drafts = new Drafts(dump, drafts);
  }

  /** As many lines as the file has; one that holds nothing but marks is empty. */
  static List<String> of(SourceFile file) {
    return of(file, false);
  }

  /**
   * The same.
   *
   * @param drafts whether drafts count, too
   */
  static List<String> of(SourceFile file, boolean drafts) {
    return new CountedLines(file, drafts).read();
  }

  private List<String> read() {
    if (!withDrafts
        && lines.subList(0, frontMatter()).stream()
            .anyMatch(l -> l.matches("draft:\\s*+true\\s*+"))) {
      skip(lines.size());
    }
    skip(Math.max(0, frontMatter() - counted.size()));
    while (counted.size() < lines.size()) {
      String line = lines.get(counted.size());
      Matcher fence = Marks.FENCE.matcher(line);
      if (!inComment && mayOpenFence(line) && fence.matches()) {
        count(line.substring(0, fence.start(1)));
        if (Marks.DIAGRAM.matcher(fence.group(2)).matches()) {
          drawing = Drawing.TEXT;
        }
        readFence(fence.group(1), fence.start(1));
        drawing = Drawing.NONE;
      } else {
        readBlock();
      }
    }
    return counted;
  }

  /** Notes that do not begin with a heading are a dump: bullets and little else. */
  private boolean isDump() {
    boolean comment = false;
    for (String line : lines.subList(frontMatter(), lines.size())) {
      String text = line.strip();
      if (comment || text.startsWith("<!--")) {
        comment = !text.endsWith("-->");
      } else if (!text.isEmpty()) {
        return !line.startsWith("# ");
      }
    }
    return false;
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
      String text = line.substring(start(line, QUOTED)).stripTrailing();
      if (closes(text, rule)) {
        counted.add("");
        return;
      } else if (start(line, SPACES) < column && isBullet(text)) {
        return;
      }
      count(line);
    }
  }

  /** A line of code. Of a diagram the comments that open it count; the rest is drawn. */
  private void count(String line) {
    counted.add(drafts.hides() ? "" : drawing == Drawing.NONE ? line : said(line));
  }

  private String said(String line) {
    Matcher comment = Marks.ALT.matcher(line);
    if (drawing == Drawing.TEXT && comment.matches()) {
      return comment.group(1);
    }
    drawing = Drawing.SHAPES;
    return "";
  }

  private static boolean closes(String text, String rule) {
    return text.length() >= rule.length() && text.chars().allMatch(c -> c == rule.charAt(0));
  }

  /** Where the first sign stands that is none of these. */
  private static int start(String line, String signs) {
    int i = 0;
    while (i < line.length() && signs.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isHeadingOrRow(String line) {
    int start = start(line, SPACES);
    return start < line.length() && "#|".indexOf(line.charAt(start)) >= 0;
  }

  private static boolean isBullet(String text) {
    return !text.isEmpty()
        && "-*+0123456789".indexOf(text.charAt(0)) >= 0
        && BULLET.matcher(text).matches();
  }

  /** A line with those that go on with it: a link or a code span may run from one into the next. */
  private void readBlock() {
    int from = counted.size();
    int to = from + 1;
    while (!inComment && to < lines.size() && goesOn(lines.get(to - 1), lines.get(to))) {
      to++;
    }
    List<String> block = lines.subList(from, to);
    if (drafts.hides(inComment ? "" : block.get(0))) {
      block = Collections.nCopies(block.size(), "");
    }
    if (!inComment && block.stream().allMatch(CountedText::hasNoMark)) {
      counted.addAll(block);
      return;
    }
    String text = String.join("\n", inComment ? block : inner(block));
    CountedText scan = new CountedText(text, inComment, to - 1 < lastCommentEnd, dump);
    counted.addAll(List.of(scan.read().split("\n", -1)));
    inComment = scan.endsInComment();
  }

  private static boolean goesOn(String before, String line) {
    String text = line.substring(start(line, QUOTED));
    return !text.isEmpty()
        && !before.isBlank()
        && !isHeadingOrRow(before)
        && !isBullet(text)
        && "#|".indexOf(text.charAt(0)) < 0
        && !(mayOpenFence(line) && Marks.FENCE.matcher(line).matches());
  }

  /** The lines without the marks at their ends. */
  private static List<String> inner(List<String> block) {
    List<String> inner = new ArrayList<>(block);
    int last = inner.size() - 1;
    if (inner.get(last).contains("{#") && Marks.CARRIER.matcher(block.get(0)).matches()) {
      inner.set(last, Marks.WRITTEN_ID.matcher(inner.get(last)).replaceFirst(""));
    }
    if (inner.get(0).contains("[x]") || inner.get(0).contains("[X]")) {
      inner.set(0, Marks.TASK.matcher(inner.get(0)).replaceFirst("$1"));
    }
    return inner;
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
