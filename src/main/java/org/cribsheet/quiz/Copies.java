package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;

/**
 * Gives what a question tells ids of its own: it may be shown on the very page on which the notes
 * it was taken from stand. The site's own ids begin with an underscore; no author's does.
 */
final class Copies {
  private final String prefix;

  private Copies(String prefix) {
    this.prefix = prefix;
  }

  static Question of(Question q) {
    Copies copies = new Copies("_" + q.id().replace('/', '-') + "-");
    return q.with(
        q.stem(),
        copies.blocks(q.setting(), ""),
        q.choices().stream()
            .map(
                c ->
                    new Choice(
                        c.key(), c.right(), c.text(), copies.blocks(c.reason(), c.key() + "-")))
            .toList(),
        copies.blocks(q.explanation(), ""));
  }

  private List<Block> blocks(List<Block> blocks, String further) {
    return blocks.stream().map(b -> block(b, further)).toList();
  }

  private Block block(Block block, String further) {
    if (block instanceof Bullet b) {
      return new Bullet(
          prefix + further + b.id(),
          false,
          b.text(),
          b.reading(),
          blocks(b.children(), further),
          b.position());
    } else if (block instanceof Quote q) {
      return new Quote(blocks(q.content(), further), q.position());
    } else if (block instanceof Table t) {
      return new Table(prefix + further + t.id(), t.header(), t.rows(), t.position());
    } else if (block instanceof Subheading s) {
      return new Subheading(prefix + further + s.id(), s.level(), s.text(), s.position());
    } else if (block instanceof Scenario s) {
      return new Scenario(
          prefix + further + s.id(), false, s.label(), s.stem(), List.of(), s.position());
    }
    return block;
  }
}
