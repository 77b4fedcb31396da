package org.cribsheet.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a tidy file into pieces. */
final class PieceReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+.*");
  private static final Pattern BULLET = Pattern.compile("(\\s*)(?:[-*+]|\\d{1,9}[.)])(?:\\s.*)?");

  /** Bullets stand below every heading. */
  static final int BELOW_HEADINGS = 10;

  private final Deque<Piece> open = new ArrayDeque<>();
  private final Piece root = new Piece(-1, 0);

  private PieceReader() {
    open.push(root);
  }

  static Piece read(List<String> lines) {
    return new PieceReader().pieces(lines);
  }

  private Piece pieces(List<String> lines) {
    int at = frontMatter(lines);
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher heading = HEADING.matcher(line);
      Matcher bullet = BULLET.matcher(line);
      if (line.isBlank()) {
        last().lines.add(line);
        at++;
      } else if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
        at = until(lines, at, rule(line.strip()), depth(line));
      } else if (line.strip().startsWith("<!--")) {
        at = comment(lines, at);
      } else if (heading.matches()) {
        start(heading.group(1).length(), at).lines.add(line);
        at++;
      } else if (bullet.matches()) {
        start(BELOW_HEADINGS + bullet.group(1).length(), at).lines.add(line);
        at++;
      } else {
        at = text(lines, at);
      }
    }
    return root;
  }

  private int frontMatter(List<String> lines) {
    int end =
        lines.isEmpty() || !lines.get(0).equals("---")
            ? -1
            : lines.subList(1, lines.size()).indexOf("---");
    for (int i = 0; i < end + 2 && end >= 0; i++) {
      root.lines.add(lines.get(i));
    }
    return end < 0 ? 0 : end + 2;
  }

  private static String rule(String line) {
    return line.replaceFirst("(?<=^(?:`{3,100}|~{3,100}))[^`~].*", "");
  }

  /** A fence, up to the line that closes it. */
  private int until(List<String> lines, int from, String close, int depth) {
    Piece piece = start(depth, from);
    piece.lines.add(lines.get(from));
    int at = from + 1;
    while (at < lines.size()) {
      piece.lines.add(lines.get(at));
      if (lines.get(at++).strip().startsWith(close)) {
        break;
      }
    }
    return at;
  }

  /** A comment belongs to what it follows. */
  private int comment(List<String> lines, int from) {
    int at = from;
    boolean open = true;
    while (open && at < lines.size()) {
      open = !lines.get(at).strip().endsWith("-->");
      last().lines.add(lines.get(at++));
    }
    return at;
  }

  /** The rest of a bullet, a table or a paragraph: lines without a blank between them. */
  private int text(List<String> lines, int from) {
    boolean goesOn = from > 0 && !lines.get(from - 1).isBlank() && last().depth >= BELOW_HEADINGS;
    Piece piece = goesOn ? last() : start(depth(lines.get(from)), from);
    piece.lines.add(lines.get(from));
    return from + 1;
  }

  private static int depth(String line) {
    return BELOW_HEADINGS + line.length() - line.stripLeading().length();
  }

  private Piece start(int depth, int at) {
    while (open.size() > 1 && last().depth >= depth) {
      open.pop();
    }
    Piece piece = new Piece(depth, at + 1);
    last().children.add(piece);
    open.push(piece);
    return piece;
  }

  private Piece last() {
    return open.getFirst();
  }
}
