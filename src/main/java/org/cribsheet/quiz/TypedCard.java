package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.text.Inline;

/**
 * A fact with a hole in it; what belongs there is typed.
 *
 * @param id stable: {@code kettle#lid~1} of a limit, {@code oven#heat~TopGrill} of a name
 * @param anchor the place on the service's page that says so
 * @param tasks exam tasks such as {@code tea/4.3}
 * @param context the headings above it, in words
 * @param front the fact with the hole
 * @param hidden what stood in the hole
 * @param answer what may be typed: of a rate all of it, though its unit is in sight
 * @param asks what is asked for: {@code s}, {@code B}, {@code %}, {@code count} or a rate; empty
 *     for a name
 * @param stamp changes with the answer
 */
record TypedCard(
    String id,
    String service,
    String anchor,
    Kind kind,
    List<String> tasks,
    List<String> context,
    List<Inline> front,
    String hidden,
    String answer,
    String asks,
    String stamp) {
  enum Kind {
    LIMIT,
    CLOZE
  }

  TypedCard {
    tasks = List.copyOf(tasks);
    context = List.copyOf(context);
    front = List.copyOf(front);
  }
}
