package org.cribsheet.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Target;

/** The services that links in a text lead to. */
final class Pointed extends Rewriter {
  private final Set<String> slugs = new LinkedHashSet<>();

  private Pointed() {}

  static Set<String> by(List<Block> blocks) {
    Pointed pointed = new Pointed();
    pointed.blocks(blocks, Optional.empty());
    return pointed.slugs;
  }

  /** Those on the page of a service; it is not one of them itself. */
  static Set<String> by(Service service) {
    Pointed pointed = new Pointed();
    pointed.service(service);
    pointed.slugs.remove(service.slug());
    return pointed.slugs;
  }

  @Override
  protected List<Inline> text(List<Inline> text, Place place) {
    look(text);
    return text;
  }

  @Override
  protected List<Inline> heading(List<Inline> text) {
    look(text);
    return text;
  }

  private void look(List<Inline> text) {
    for (Inline.Link link : Inlines.links(text)) {
      if (link.target() instanceof Target.OnService s) {
        slugs.add(s.slug());
      }
    }
  }
}
