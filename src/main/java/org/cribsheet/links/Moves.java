package org.cribsheet.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Moved;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Holds what the vocabulary says has moved to what is there. Other notes may be built with the same
 * vocabulary, so what does not fit is left out and told, and stops nothing.
 */
final class Moves {
  private final Map<String, Known> services;
  private final Reporter reporter;

  Moves(List<Known> services, Reporter reporter) {
    this.services = services.stream().collect(Collectors.toMap(Known::slug, Function.identity()));
    this.reporter = reporter;
  }

  void check(Vocabulary vocabulary) {
    for (Vocabulary.Entry entry : vocabulary.services()) {
      Known from = services.get(entry.slug());
      if (from != null) {
        entry.moved().forEach(moved -> check(from, moved));
      }
    }
  }

  private void check(Known from, Moved moved) {
    Known to = services.get(moved.slug());
    if (from.anchors().contains(moved.id())) {
      String message = "'" + moved.id() + "' has not moved: it stands on '" + from.slug() + "'";
      report(Code.DUPLICATE_ID, moved, message, Optional.of("take this line out"));
    } else if (to == null) {
      String message = "there are no notes on '" + moved.slug() + "'";
      report(Code.UNKNOWN_SERVICE, moved, message, nearest(moved.slug(), services.keySet()));
    } else if (!to.anchors().contains(moved.anchor())) {
      String message = "'" + to.slug() + "' has no bullet '" + moved.anchor() + "'";
      report(Code.UNKNOWN_BULLET, moved, message, nearest(moved.anchor(), to.anchors()));
    }
  }

  private static Optional<String> nearest(String wanted, Set<String> known) {
    return Nearest.of(wanted, known).map(name -> "did you mean '" + name + "'?");
  }

  private void report(Code code, Moved moved, String message, Optional<String> hint) {
    reporter.report(Problem.warning(code, moved.at(), message).hint(hint));
  }
}
