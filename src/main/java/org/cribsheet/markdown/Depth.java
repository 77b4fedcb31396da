package org.cribsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Nesting;

/** Stops what would cost a parser, or whoever comes after it, its stack. */
final class Depth {
  private Depth() {}

  /** The line itself, or what is left of it once a problem has been reported. */
  static String checked(String line, Position start, Reporter reporter) {
    if (!Nesting.tooDeep(line)) {
      return line;
    }
    reporter.report(
        Problem.error(
                Code.TOO_DEEP, start, "bullets nest deeper than " + Nesting.MOST_LEVELS + " levels")
            .hint("give each level a line of its own, and stay below " + Nesting.MOST_LEVELS));
    return line.replaceAll("[-*+> ]|\\d+[.)] ", " ").strip();
  }

  /** Whether a block holds running text within running text as deep as that. */
  static boolean tooDeep(Node block) {
    int depth = 0;
    Node at = block;
    while (depth <= Nesting.MOST_LEVELS) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        continue;
      }
      while (at != block && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      if (at == block) {
        return false;
      }
      at = at.getNext();
    }
    return true;
  }

  /** The same of what elements make of it. */
  static boolean tooDeep(List<Inline> text) {
    List<Inline> level = text;
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > Nesting.MOST_LEVELS) {
        return true;
      }
      level = level.stream().flatMap(Depth::inside).toList();
    }
    return false;
  }

  private static Stream<Inline> inside(Inline inline) {
    if (inline instanceof Inline.Strong s) {
      return s.content().stream();
    } else if (inline instanceof Inline.Emphasis e) {
      return e.content().stream();
    } else if (inline instanceof Inline.Element e) {
      return e.content().stream();
    } else if (inline instanceof Inline.Link l) {
      return l.content().stream();
    }
    return Stream.empty();
  }

  static Problem problem(Position block) {
    return Problem.error(
            Code.TOO_DEEP,
            block,
            "bold, italics, links or elements nest deeper than " + Nesting.MOST_LEVELS + " levels")
        .hint("it is a slip in a copy, as a rule: take the signs out");
  }
}
