package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.text.Inline;

/** Inlines as they come, with neighbouring pieces of text made one. */
final class TextRun {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void text(String piece) {
    text.append(piece);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text t) {
      text.append(t.text());
      return;
    }
    flush();
    inlines.add(inline);
  }

  void addAll(List<Inline> more) {
    more.forEach(this::add);
  }

  /** How many inlines there are so far; what follows can be taken back with {@link #takeFrom}. */
  int mark() {
    flush();
    return inlines.size();
  }

  List<Inline> takeFrom(int mark) {
    flush();
    List<Inline> tail = inlines.subList(mark, inlines.size());
    List<Inline> taken = List.copyOf(tail);
    tail.clear();
    return taken;
  }

  List<Inline> inlines() {
    flush();
    return List.copyOf(inlines);
  }

  private void flush() {
    if (text.length() > 0) {
      inlines.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }
}
