package org.cribsheet.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inline;
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
    text.forEach(this::look);
    return text;
  }

  @Override
  protected List<Inline> heading(List<Inline> text) {
    text.forEach(this::look);
    return text;
  }

  private void look(Inline inline) {
    if (inline instanceof Inline.Link l && l.target() instanceof Target.OnService s) {
      slugs.add(s.slug());
    } else if (inline instanceof Inline.Strong s) {
      s.content().forEach(this::look);
    } else if (inline instanceof Inline.Emphasis e) {
      e.content().forEach(this::look);
    } else if (inline instanceof Inline.Element e) {
      e.content().forEach(this::look);
    }
  }
}
