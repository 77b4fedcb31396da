package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/**
 * Something to recall, with nothing to choose from.
 *
 * @param id stable: the service and the id of its place in the notes
 * @param anchor that place on the service's page
 * @param context the headings above it, in words, so that a short front still makes sense; may be
 *     empty
 * @param tasks exam tasks such as {@code tea/4.3}
 */
public record Card(
    String id,
    String service,
    String anchor,
    Kind kind,
    List<String> context,
    List<Inline> front,
    List<Block> back,
    List<String> tasks,
    Position position) {
  /** What a card was made of. */
  public enum Kind {
    /** A situation and its answer, both short: can be asked either way. */
    CUE,
    /** A scenario without wrong options. */
    RECALL
  }

  public Card {
    context = List.copyOf(context);
    front = List.copyOf(front);
    back = List.copyOf(back);
    tasks = List.copyOf(tasks);
  }
}
