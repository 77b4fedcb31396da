package org.cribsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cribsheet.source.MappedText;

/**
 * Puts fences where the parser finds them: one that is indented further than CommonMark allows is
 * moved left, its closing rule stands below its opening one, and code that stands left of both does
 * not fall out of its bullet. Fences in quotes are left alone.
 */
final class EvenFences {
  /** Further right than this, CommonMark takes a rule for text. */
  private static final int MOST_INDENT = 3;

  private final MappedText file;
  private final MappedText out;
  private final Deque<Integer> bullets = new ArrayDeque<>();

  private EvenFences(MappedText file) {
    this.file = file;
    this.out = new MappedText(file.file());
  }

  static MappedText in(MappedText file) {
    return new EvenFences(file).even();
  }

  private MappedText even() {
    Fences fences = new Fences();
    int moved = 0;
    int column = 0;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      boolean code = fences.code(line);
      if (!code) {
        place(line);
        add(line, i, 0);
      } else if (fences.isQuoted()) {
        add(line, i, 0);
      } else if (fences.isFirst()) {
        place(line);
        column = Fences.content(line, 0);
        moved = excess(line, column);
        add(line.substring(moved), i, moved);
      } else if (!fences.isOpen()) {
        add(" ".repeat(column - moved) + line.strip(), i, indent(line) - column + moved);
      } else {
        code(line, i, moved, column - moved);
      }
    }
    return out;
  }

  /** A line of code: moved with its fence, and no further left than that. */
  private void code(String line, int at, int moved, int left) {
    int cut = Math.min(moved, indent(line));
    int pad = line.isBlank() ? 0 : Math.max(0, container(left) - (indent(line) - cut));
    add(" ".repeat(pad) + line.substring(cut), at, cut - pad);
  }

  private int excess(String line, int column) {
    int tooFar = indent(line) < column ? 0 : column - container(column);
    return tooFar > MOST_INDENT ? tooFar : 0;
  }

  /** Where the text of the bullet begins that a column stands under; 0 for none. */
  private int container(int column) {
    return bullets.stream().filter(c -> c <= column).findFirst().orElse(0);
  }

  /** Remembers the bullets that are open behind a line. */
  private void place(String line) {
    int indent = indent(line);
    int text = Fences.content(line, indent);
    if (line.isBlank() || line.charAt(indent) == '>') {
      return;
    }
    if (text > indent || line.startsWith("#")) {
      while (!bullets.isEmpty() && bullets.peek() > indent) {
        bullets.pop();
      }
    }
    if (text > indent) {
      bullets.push(text);
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void add(String line, int at, int shift) {
    var origin = file.position(at + 1, 1);
    out.add(line, origin.line(), origin.column() - 1 + shift);
  }
}
