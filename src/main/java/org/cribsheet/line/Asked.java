package org.cribsheet.line;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/**
 * A drawing that notes ask for.
 *
 * @param service whose notes
 */
record Asked(String service, Diagram diagram) {
  static List<Asked> in(Notebook notebook) {
    List<Asked> asked = new ArrayList<>();
    for (Service service : notebook.services()) {
      List<Diagram> diagrams = new ArrayList<>();
      find(service.lead(), diagrams);
      service.topics().forEach(t -> find(t.blocks(), diagrams));
      diagrams.forEach(d -> asked.add(new Asked(service.slug(), d)));
    }
    return asked;
  }

  private static void find(List<Block> blocks, List<Diagram> found) {
    for (Block block : blocks) {
      if (block instanceof Diagram d) {
        found.add(d);
      } else if (block instanceof Bullet b) {
        find(b.children(), found);
      } else if (block instanceof Quote q) {
        find(q.content(), found);
      } else if (block instanceof Scenario s) {
        s.parts().forEach(p -> find(inside(p), found));
      }
    }
  }

  private static List<Block> inside(Block.Part part) {
    return part instanceof Remark r ? List.of(r.block()) : ((Option) part).children();
  }
}
