package org.cribsheet.compare;

import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Says what is wrong with a comparison. */
record Complaints(Vocabulary vocabulary, Reporter reporter) {
  void wrong(Position place, String message, String hint) {
    reporter.report(Problem.error(Code.BAD_COMPARISON, place, message).hint(hint));
  }

  /** Whether a service is in the vocabulary; one that is not is reported. */
  boolean isKnown(String slug, Position place) {
    if (vocabulary.service(slug).isPresent()) {
      return true;
    }
    List<String> known = vocabulary.services().stream().map(Entry::slug).toList();
    reporter.report(
        Problem.error(Code.UNKNOWN_SERVICE, place, "no service has the slug '" + slug + "'")
            .hint(Nearest.of(slug, known).map(name -> "did you mean '" + name + "'?")));
    return false;
  }
}
