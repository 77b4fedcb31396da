package org.cribsheet.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;

/** What has an address or a key, by the line on which it stands. */
final class Anchored {
  /** An address, and whether it is one that can be written at the end of its line. */
  record Anchor(String id, boolean writable) {}

  private final Map<Integer, Anchor> byLine = new TreeMap<>();

  private Anchored() {}

  /** The anchors of notes that come from one file. */
  static Map<Integer, Anchor> in(Notebook notebook) {
    Anchored anchored = new Anchored();
    notebook
        .services()
        .forEach(
            s -> {
              anchored.add(s.position().line(), s.slug(), false);
              anchored.blocks(s.lead());
              s.topics()
                  .forEach(
                      t -> {
                        anchored.add(t.position().line(), t.id(), false);
                        anchored.blocks(t.blocks());
                      });
            });
    return anchored.byLine;
  }

  private void add(int line, String id, boolean writable) {
    byLine.putIfAbsent(line, new Anchor(id, writable));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    int line = block.position().line();
    if (block instanceof Bullet b) {
      add(line, b.id(), true);
      blocks(b.children());
    } else if (block instanceof Quote q) {
      blocks(q.content());
    } else if (block instanceof Subheading h) {
      add(line, h.id(), false);
    } else if (block instanceof Table t) {
      add(line, t.id(), false);
    } else if (block instanceof Scenario s) {
      add(line, s.id(), true);
      s.parts().forEach(this::part);
    }
  }

  private void part(Block.Part part) {
    if (part instanceof Remark r) {
      block(r.block());
    } else if (part instanceof Option o) {
      add(o.position().line(), o.key(), false);
      blocks(o.children());
    }
  }
}
