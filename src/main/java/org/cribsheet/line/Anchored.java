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
  record Anchor(String id, boolean heading, boolean writable) {}

  private final Map<Integer, Anchor> byLine = new TreeMap<>();

  private Anchored() {}

  /** The anchors of notes that come from one file. */
  static Map<Integer, Anchor> in(Notebook notebook) {
    Anchored anchored = new Anchored();
    notebook
        .services()
        .forEach(
            s -> {
              anchored.add(s.position().line(), s.slug(), true, true);
              anchored.blocks(s.lead());
              s.topics()
                  .forEach(
                      t -> {
                        anchored.add(t.position().line(), t.id(), true, true);
                        anchored.blocks(t.blocks());
                      });
            });
    return anchored.byLine;
  }

  private void add(int line, String id, boolean heading, boolean writable) {
    byLine.putIfAbsent(line, new Anchor(id, heading, writable));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    int line = block.position().line();
    if (block instanceof Bullet b) {
      add(line, b.id(), false, true);
      blocks(b.children());
    } else if (block instanceof Quote q) {
      blocks(q.content());
    } else if (block instanceof Subheading h) {
      add(line, h.id(), true, true);
    } else if (block instanceof Table t) {
      add(line, t.id(), false, false);
    } else if (block instanceof Scenario s) {
      add(line, s.id(), false, true);
      s.parts().forEach(this::part);
    }
  }

  private void part(Block.Part part) {
    if (part instanceof Remark r) {
      block(r.block());
    } else if (part instanceof Option o) {
      add(o.position().line(), o.key(), false, false);
      blocks(o.children());
    }
  }
}
