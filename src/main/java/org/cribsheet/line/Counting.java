package org.cribsheet.line;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/** Counts what a keeper likes to hear of. */
final class Counting {
  private Counting() {}

  static int bullets(Notebook notebook) {
    int count = 0;
    for (Service service : notebook.services()) {
      count += bullets(service.lead());
      count += service.topics().stream().mapToInt(t -> bullets(t.blocks())).sum();
    }
    return count;
  }

  private static int bullets(List<Block> blocks) {
    return blocks.stream().mapToInt(Counting::bullets).sum();
  }

  private static int bullets(Block block) {
    if (block instanceof Bullet b) {
      return 1 + bullets(b.children());
    } else if (block instanceof Quote q) {
      return bullets(q.content());
    } else if (block instanceof Scenario s) {
      return 1 + s.parts().stream().mapToInt(Counting::bullets).sum();
    }
    return 0;
  }

  private static int bullets(Block.Part part) {
    return part instanceof Remark r ? bullets(r.block()) : 1 + bullets(((Option) part).children());
  }
}
