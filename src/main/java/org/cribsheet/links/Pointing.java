package org.cribsheet.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.links.Lexicon.Hits;
import org.cribsheet.links.Lexicon.TermHit;
import org.cribsheet.links.Names.Named;

/**
 * Decides to which place on a page a name leads. "The kettle keeps the heat in by its double wall"
 * means that topic of the kettle: a term belongs to the last service before it in its sentence that
 * has such a topic, or to one that follows at once ("the double wall of a kettle").
 */
final class Pointing {
  /** As far as a name may stand behind its term: "of an", "in". */
  private static final int CLOSE = 12;

  private final List<Named> named;
  private final Sentences sentences;

  private Pointing(Line line, List<Named> named) {
    this.named = named;
    this.sentences = new Sentences(line);
  }

  /** The anchors of those services that the line leads to a certain place. */
  static Map<String, String> anchors(Line line, List<Named> named, Hits hits) {
    if (named.isEmpty() || hits.terms.isEmpty()) {
      return Map.of();
    }
    Pointing pointing = new Pointing(line, named);
    Map<String, String> anchors = new HashMap<>();
    for (TermHit term : hits.terms) {
      pointing
          .owner(term)
          .ifPresent(n -> anchors.merge(n.slug(), anchor(term, n), (first, later) -> first));
    }
    return anchors;
  }

  private static String anchor(TermHit term, Named owner) {
    return term.anchors().getOrDefault(owner.slug(), "");
  }

  private Optional<Named> owner(TermHit term) {
    Optional<Named> before = Optional.empty();
    for (Named n : named) {
      boolean owns = term.anchors().containsKey(n.slug());
      if (n.at().meets(term.at())) {
        return Optional.of(n).filter(m -> owns && m.at().start() == term.at().start());
      } else if (n.at().end() <= term.at().start() && owns && isSameSentence(n, term)) {
        before = Optional.of(n);
      } else if (n.at().start() >= term.at().end() && before.isEmpty() && owns) {
        return Optional.of(n).filter(m -> term.words() > 1 && isClose(m, term));
      }
    }
    return before.filter(n -> term.words() > 1);
  }

  private boolean isClose(Named n, TermHit term) {
    return n.at().start() - term.at().end() <= CLOSE && isSameSentence(n, term);
  }

  private boolean isSameSentence(Named n, TermHit term) {
    return sentences.number(n.at().start()) == sentences.number(term.at().start());
  }
}
