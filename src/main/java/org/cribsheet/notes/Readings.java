package org.cribsheet.notes;

import java.util.List;
import java.util.Optional;
import org.cribsheet.text.Arrows;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;

/** Decides what a bullet's line is: a call-out, a cue, a flow, or just a fact. */
final class Readings {
  private Readings() {}

  static Reading of(List<Inline> text) {
    Optional<Reading> callOut = callOut(text);
    if (callOut.isPresent()) {
      return callOut.get();
    }
    Arrows.Parts parts = Arrows.split(text);
    if (parts.arrows().isEmpty() || !parts.complete()) {
      return Reading.PLAIN;
    }
    return parts.arrows().size() == 1
        ? new Reading.Cue(parts.parts().get(0), parts.arrows().get(0), parts.parts().get(1))
        : new Reading.Flow(parts.parts(), parts.arrows());
  }

  private static Optional<Reading> callOut(List<Inline> text) {
    Optional<Labels.Label> label = Labels.of(Inlines.plain(text));
    return label
        .flatMap(l -> kind(l.kind()))
        .map(k -> new Reading.CallOut(k, label.get().written()));
  }

  private static Optional<Reading.Kind> kind(Labels.Kind kind) {
    return switch (kind) {
      case NOTE -> Optional.of(Reading.Kind.NOTE);
      case TIP -> Optional.of(Reading.Kind.TIP);
      case EXAM_TIP -> Optional.of(Reading.Kind.EXAM_TIP);
      case MEMORY_HOOK -> Optional.of(Reading.Kind.MEMORY_HOOK);
      case BEST_PRACTICE -> Optional.of(Reading.Kind.BEST_PRACTICE);
      case EXAMPLE -> Optional.of(Reading.Kind.EXAMPLE);
      case POSSIBLE_ISSUE -> Optional.of(Reading.Kind.POSSIBLE_ISSUE);
      case SCENARIO, RIGHT, WRONG -> Optional.empty();
    };
  }
}
