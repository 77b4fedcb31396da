package org.cribsheet.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cribsheet.links.Resolver.Linked;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;

/** Links a page's blocks and tells of every line that it has linked. */
final class BlockLinker extends Rewriter {
  private final Resolver resolver;
  private final String own;
  private final BiConsumer<Linked, Place> lines;
  private Linked line;
  private Map<String, Target> left = Map.of();

  BlockLinker(Resolver resolver, String own, BiConsumer<Linked, Place> lines) {
    this.resolver = resolver;
    this.own = own;
    this.lines = lines;
    this.line = resolver.line(List.of(), own);
  }

  @Override
  protected List<Inline> text(List<Inline> text, Place place) {
    line = resolver.line(text, own);
    left = new HashMap<>(line.named());
    lines.accept(line, place);
    return line.text();
  }

  /** The line has been counted; its parts only show the same links again. */
  @Override
  protected List<Inline> part(List<Inline> text, Place place) {
    return resolver.part(text, line, left);
  }

  @Override
  protected List<Inline> heading(List<Inline> text) {
    return resolver.written(text);
  }
}
