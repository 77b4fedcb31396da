package org.cribsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cribsheet.text.Inline;

/**
 * The HTML elements that are open. One that is never closed, or closed out of turn, turns back into
 * text.
 */
final class Elements {
  private record Open(String name, String tag, int mark) {}

  private final Deque<Open> open = new ArrayDeque<>();

  void open(String name, String tag, TextRun out) {
    open.push(new Open(name, tag, out.mark()));
  }

  /** Whether the tag closed the element that was opened last; if not, it is text. */
  boolean close(String name, String tag, TextRun out) {
    if (open.isEmpty() || !open.peek().name().equals(name)) {
      out.text(tag);
      return true;
    }
    List<Inline> content = out.takeFrom(open.pop().mark());
    out.add(new Inline.Element(name, content));
    return true;
  }

  void giveUp(TextRun out) {
    while (!open.isEmpty()) {
      Open unclosed = open.pop();
      List<Inline> content = out.takeFrom(unclosed.mark());
      out.text(unclosed.tag());
      out.addAll(content);
    }
  }
}
