package org.cribsheet.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Nesting;

/**
 * Reads a dump by the columns of its dashes, as its author saw it, not as CommonMark would: extra
 * spaces behind a dash detach no child, a fence may close at another column, a table may begin
 * inside a bullet's marker, and a title that lacks its dash swallows nothing.
 */
final class OutlineReader {
  private static final Pattern BULLET = Pattern.compile("( *)[-*+](?:( +)(.*))?");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] +\\S.*");
  private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");
  private static final Pattern RULE =
      Pattern.compile("\\s*+(?:(?:-\\s*+){3,}+|(?:\\*\\s*+){3,}+|(?:_\\s*+){3,}+)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
  private static final Pattern TREE = Pattern.compile("[│├└┌┬─].*");
  private static final Pattern BARE_TITLE = Pattern.compile("\\S.{0,80}:\\s*");

  /** A dash this far right of another stands below it; nearer, it is a slip beside it. */
  static final int INDENT = 2;

  private final SourceFile file;
  private final Reporter reporter;
  private final OpenEntries open = new OpenEntries();
  private final List<Entry> sections = new ArrayList<>();

  /** For the sign of a fence, from which length on no rule closes one any more. */
  private final Map<Character, Integer> unclosed = new HashMap<>();

  private int at;
  private boolean afterBlank = true;

  OutlineReader(SourceFile file, Reporter reporter) {
    this.file = file;
    this.reporter = reporter;
  }

  /** The file's sections: one entry for each bullet at the margin. */
  List<Entry> read() {
    for (at = Dump.frontMatter(file).size(); at < file.lines().size(); at++) {
      line(file.lines().get(at));
    }
    return sections;
  }

  private void line(String line) {
    if (line.isBlank() || RULE.matcher(line).matches()) {
      afterBlank = true;
      return;
    }
    Matcher bullet = BULLET.matcher(line);
    if (Nesting.tooDeep(line)) {
      tooDeep();
    } else if (bullet.matches()) {
      bullet(bullet);
    } else {
      other(line);
    }
    afterBlank = false;
  }

  private void tooDeep() {
    report(
        Problem.error(
                Code.TOO_DEEP,
                file.at(at + 1, 1),
                "bullets nest deeper than " + Nesting.MOST_LEVELS + " levels")
            .hint("give each level a line of its own, and stay below " + Nesting.MOST_LEVELS));
  }

  private void bullet(Matcher m) {
    int column = m.group(1).length();
    int textColumn = m.group(2) == null ? column + 1 : m.end(2);
    String text = m.group(3) == null ? "" : m.group(3).strip();
    if (text.isEmpty()) {
      report(
          Problem.warning(Code.EMPTY_BULLET, file.at(at + 1, column + 1), "this bullet is empty")
              .hint("remove it, or write what belongs there"));
    } else if (FENCE.matcher(text).matches()) {
      open.closeFrom(column, INDENT);
      fence(column, text);
    } else if (text.startsWith("|")) {
      open.closeFrom(column, INDENT);
      table(column, textColumn, text);
    } else {
      item(Entry.of(Entry.Kind.BULLET, column, text, at + 1, textColumn));
    }
  }

  private void other(String line) {
    int column = line.length() - line.stripLeading().length();
    String text = line.strip();
    if (FENCE.matcher(text).matches()) {
      open.keepOwnerOf(Math.max(column, 1));
      fence(column, text);
    } else if (text.startsWith("|")) {
      open.keepOwnerOf(Math.max(column, 1));
      table(column, column, text);
    } else if (PICTURE.matcher(text).matches()) {
      open.keepAbove(column);
      attach(Entry.of(Entry.Kind.PICTURE, column, text, at + 1, column));
    } else if (text.startsWith(">")) {
      quote(column);
    } else if (NUMBERED.matcher(text).matches() && isInSection()) {
      item(Entry.of(Entry.Kind.NUMBERED, Math.max(column, 1), text, at + 1, column));
    } else if (TREE.matcher(text).matches() && open.last() != null) {
      tree();
    } else if (column == 0 && BARE_TITLE.matcher(line).matches()) {
      bareTitle(text);
    } else {
      stray(column, text);
    }
  }

  private void quote(int column) {
    open.keepAbove(Math.max(column, 1));
    Entry entry = new Entry(Entry.Kind.QUOTE, column);
    while (at < file.lines().size() && file.lines().get(at).strip().startsWith(">")) {
      String line = file.lines().get(at).strip().replaceFirst("> ?", "");
      entry.lines.add(new Entry.Line(line, at + 1, column + 2));
      at++;
    }
    at--;
    attach(entry);
  }

  private void bareTitle(String text) {
    report(
        Problem.warning(
                Code.UNBULLETED_TITLE,
                file.at(at + 1, 1),
                "'" + text + "' reads as a title without its dash")
            .hint("write '- " + text + "'"));
    open.clear();
    Entry entry = Entry.of(Entry.Kind.BULLET, 0, text, at + 1, 0);
    attach(entry);
    open.push(entry);
  }

  /** Text that is no bullet: the rest of the bullet before it, a bullet of its own, a paragraph. */
  private void stray(int column, String text) {
    if (open.isEmpty() && sections.isEmpty()) {
      report(
          Problem.error(
                  Code.STRAY_TEXT, file.at(at + 1, column + 1), "this text belongs to no service")
              .hint(
                  HEADING.matcher(text).matches()
                      ? "notes with headings begin with '# ', as content/notes may hold them; in a dump, write '- Service:'"
                      : "put it below a line such as '- Service:', or take it out"));
    }
    Undashed undashed =
        HEADING.matcher(text).matches() && column > 0
            ? Undashed.APART
            : Undashed.of(
                column, text, open.last(), afterBlank ? "" : file.lines().get(at - 1).strip());
    tell(undashed, column);
    switch (undashed) {
      case BROKEN, CONTINUED -> goOn(column, text);
      case BESIDE -> item(Entry.of(Entry.Kind.BULLET, column, text, at + 1, column));
      case AT_MARGIN, APART -> {
        open.keepAbove(Math.max(column, 1));
        attach(Entry.of(Entry.Kind.TEXT, column, text, at + 1, column));
      }
    }
  }

  private void tell(Undashed undashed, int column) {
    if (undashed.isTold() && isInSection()) {
      report(
          Problem.warning(
                  Code.NO_DASH,
                  file.at(at + 1, column + 1),
                  "this line has no dash: read as " + undashed.reading())
              .hint("give it a dash of its own, or join it to the line that it goes on with"));
    }
  }

  private boolean isInSection() {
    return sections.stream().anyMatch(s -> s.kind == Entry.Kind.BULLET);
  }

  private void goOn(int column, String text) {
    Entry last = open.last();
    if (last != null) {
      last.lines.add(new Entry.Line(text, at + 1, column));
    }
  }

  private void item(Entry entry) {
    open.closeFrom(entry.column, INDENT);
    attach(entry);
    open.push(entry);
  }

  private void fence(int column, String opening) {
    Entry entry = Entry.of(Entry.Kind.FENCE, column, opening.strip(), at + 1, column);
    int end = fenceEnd(opening.strip());
    boolean closed = end >= 0;
    if (!closed) {
      report(
          Problem.error(
                  Code.OPEN_FENCE, file.at(at + 1, column + 1), "this code fence is never closed")
              .hint("close it with a line that holds only ```"));
      end = nextSection();
    }
    for (int i = at + 1; i < end; i++) {
      entry.lines.add(new Entry.Line(file.lines().get(i), i + 1, 0));
    }
    attach(entry);
    at = closed ? end : end - 1;
  }

  /** The line that closes a fence: as many of the same sign as opened it, or more. */
  private int fenceEnd(String opening) {
    Matcher rule = FENCE.matcher(opening);
    String signs = rule.matches() && rule.group(1) != null ? rule.group(1) : rule.group(2);
    if (signs.length() >= unclosed.getOrDefault(signs.charAt(0), Integer.MAX_VALUE)) {
      return -1;
    }
    for (int i = at + 1; i < file.lines().size(); i++) {
      String line = file.lines().get(i).strip();
      if (line.startsWith(signs) && line.chars().allMatch(c -> c == signs.charAt(0))) {
        return i;
      }
    }
    unclosed.put(signs.charAt(0), signs.length());
    return -1;
  }

  private int nextSection() {
    for (int i = at + 1; i < file.lines().size(); i++) {
      if (file.lines().get(i).startsWith("- ")) {
        return i;
      }
    }
    return file.lines().size();
  }

  private void table(int column, int textColumn, String first) {
    Entry entry = Entry.of(Entry.Kind.TABLE, column, first, at + 1, textColumn);
    while (at + 1 < file.lines().size() && file.lines().get(at + 1).strip().startsWith("|")) {
      String row = file.lines().get(++at);
      entry.lines.add(
          new Entry.Line(row.strip(), at + 1, row.length() - row.stripLeading().length()));
    }
    attach(entry);
  }

  /** A drawing of lines under a bullet: it keeps its breaks. */
  private void tree() {
    Entry entry = Entry.of(Entry.Kind.FENCE, 0, "```text", at + 1, 0);
    while (at < file.lines().size() && TREE.matcher(file.lines().get(at).strip()).matches()) {
      entry.lines.add(new Entry.Line(file.lines().get(at), at + 1, 0));
      at++;
    }
    at--;
    attach(entry);
  }

  /**
   * Puts an entry below the one that is open. A table or fence that stands beside a bullet which
   * ends in a colon and has nothing below it is what that colon announces.
   */
  private void attach(Entry entry) {
    Entry parent = open.last();
    List<Entry> siblings = parent == null ? sections : parent.children;
    if (entry.kind == Entry.Kind.TABLE && !siblings.isEmpty()) {
      Entry before = siblings.get(siblings.size() - 1);
      if (before.kind == Entry.Kind.BULLET && before.endsInColon() && before.children.isEmpty()) {
        before.children.add(entry);
        return;
      }
    }
    siblings.add(entry);
  }

  private void report(Problem problem) {
    reporter.report(problem);
  }
}
