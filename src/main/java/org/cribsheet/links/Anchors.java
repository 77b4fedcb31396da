package org.cribsheet.links;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Service;

/** The ids of a service's page. */
public final class Anchors {
  private final Set<String> ids = new LinkedHashSet<>();

  private Anchors() {}

  public static Set<String> of(Service service) {
    Anchors anchors = new Anchors();
    anchors.addAll(service.lead());
    service
        .topics()
        .forEach(
            topic -> {
              anchors.ids.add(topic.id());
              anchors.addAll(topic.blocks());
            });
    return anchors.ids;
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Bullet b) {
      ids.add(b.id());
      addAll(b.children());
    } else if (block instanceof Scenario s) {
      ids.add(s.id());
      s.parts().forEach(this::add);
    } else if (block instanceof Subheading h) {
      ids.add(h.id());
    } else if (block instanceof Table t) {
      ids.add(t.id());
    } else if (block instanceof Quote q) {
      addAll(q.content());
    }
  }

  private void add(Block.Part part) {
    if (part instanceof Remark r) {
      add(r.block());
    } else if (part instanceof Option o) {
      addAll(o.children());
    }
  }
}
