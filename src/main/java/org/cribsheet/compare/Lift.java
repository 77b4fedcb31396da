package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Takes every table out of the notes, however deep it stands, under the words that it stands under.
 */
public final class Lift {
  private static final int HEADS = 3;

  private final Service service;
  private final List<LiftedTable> tables = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  private Lift(Service service) {
    this.service = service;
  }

  /** In reading order. */
  public static List<LiftedTable> tables(Notebook notebook) {
    return notebook.services().stream().flatMap(s -> tables(s).stream()).toList();
  }

  static List<LiftedTable> tables(Service service) {
    Lift lift = new Lift(service);
    lift.addAll(service.lead(), "", Optional.empty());
    for (Topic topic : service.topics()) {
      lift.addAll(topic.blocks(), title(topic.title()), Optional.of(topic.id()));
    }
    return lift.tables;
  }

  /**
   * Walks blocks in order.
   *
   * @param above the nearest words above them: a topic's title or the bullet that they belong to
   */
  private void addAll(List<Block> blocks, String above, Optional<String> topic) {
    String title = above;
    for (Block block : blocks) {
      if (block instanceof Subheading h) {
        title = title(h.text());
      }
      add(block, title, topic);
    }
  }

  private void add(Block block, String above, Optional<String> topic) {
    if (block instanceof Table t) {
      tables.add(new LiftedTable(service.slug(), service.shortName(), topic, named(above, t), t));
    } else if (block instanceof Bullet b) {
      String own = title(b.text());
      addAll(b.children(), own.isEmpty() ? above : own, topic);
    } else if (block instanceof Quote q) {
      addAll(q.content(), above, topic);
    } else if (block instanceof Scenario s) {
      String own = title(s.stem());
      s.parts().forEach(part -> add(part, own.isEmpty() ? above : own, topic));
    }
  }

  private void add(Block.Part part, String above, Optional<String> topic) {
    if (part instanceof Remark r) {
      add(r.block(), above, topic);
    } else if (part instanceof Option o) {
      addAll(o.children(), above, topic);
    }
  }

  /**
   * The words above a table, or its head; both where another table of the service stands under the
   * same words.
   */
  private String named(String above, Table table) {
    String head =
        table.header().stream()
            .map(Lift::title)
            .filter(t -> !t.isEmpty())
            .limit(HEADS)
            .collect(Collectors.joining(", "));
    String title = above.isEmpty() ? head : above;
    return titles.add(title) || above.isEmpty() ? title : above + ": " + head;
  }

  private static String title(List<Inline> text) {
    String plain = Inlines.plain(text).strip();
    boolean isOpen = plain.endsWith(":") || plain.endsWith(".");
    return isOpen ? plain.substring(0, plain.length() - 1).strip() : plain;
  }
}
