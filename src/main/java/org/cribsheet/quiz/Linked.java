package org.cribsheet.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Target;

/** The places to which an author led from the words or the reason of an option. */
final class Linked extends Rewriter {
  private final Set<Ref> places = new LinkedHashSet<>();

  private Linked() {}

  /** In their order, each once; links to whole pages are not among them. */
  static Set<Ref> from(Choice choice) {
    Linked linked = new Linked();
    linked.look(choice.text());
    linked.blocks(choice.reason(), Optional.empty());
    return linked.places;
  }

  @Override
  protected List<Inline> text(List<Inline> text, Place place) {
    look(text);
    return text;
  }

  private void look(List<Inline> text) {
    for (Inline.Link link : Inlines.links(text)) {
      if (link.target() instanceof Target.OnService s && !s.anchor().isEmpty()) {
        places.add(new Ref(s.slug(), s.anchor()));
      }
    }
  }
}
