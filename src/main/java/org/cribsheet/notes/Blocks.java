package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.markdown.Node.ItemList;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;
import org.cribsheet.text.Labels.Kind;

/** Reads Markdown blocks as an author of notes means them. */
public final class Blocks {
  private final Reporter reporter;
  private final Ids ids;
  private final Pictures pictures;
  private final boolean draws;
  private final ScenarioReader scenarios = new ScenarioReader(this);
  private String topic = "";

  Blocks(Reporter reporter, Ids ids, Pictures pictures) {
    this(reporter, ids, pictures, true);
  }

  private Blocks(Reporter reporter, Ids ids, Pictures pictures, boolean draws) {
    this.reporter = reporter;
    this.ids = ids;
    this.pictures = pictures;
    this.draws = draws;
  }

  /** Blocks of a page that is no service: the same reading, ids of its own. */
  public static List<Block> of(List<Node> nodes, Pictures pictures, Reporter reporter) {
    Blocks blocks = new Blocks(reporter, new Ids(reporter), pictures, false);
    blocks.reserve(nodes);
    return blocks.read(PlainLabels.of(nodes));
  }

  void topic(String id) {
    this.topic = id;
  }

  Ids ids() {
    return ids;
  }

  String idOf(Optional<String> written, List<Inline> text) {
    return ids.of(written, topic, Inlines.plain(text));
  }

  /** Takes note of every id that is written, before any other is made up. */
  void reserve(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Node.Heading h) {
        h.id().ifPresent(id -> ids.reserve(id, h.position()));
      } else if (node instanceof ItemList list) {
        for (Item item : list.items()) {
          item.id().ifPresent(id -> ids.reserve(id, item.position()));
          reserve(item.children());
        }
      } else if (node instanceof Node.Quote q) {
        reserve(q.content());
      }
    }
  }

  List<Block> read(List<Node> nodes) {
    List<Block> out = new ArrayList<>();
    nodes.forEach(node -> read(node, out));
    return out;
  }

  private void read(Node node, List<Block> out) {
    if (node instanceof ItemList list) {
      list.items().forEach(item -> item(item, out));
    } else if (node instanceof Node.Paragraph p) {
      out.add(new Block.Paragraph(p.text(), p.position()));
    } else if (node instanceof Node.Fence f) {
      out.add(fence(f));
    } else if (node instanceof Node.Table t) {
      out.add(
          new Block.Table(
              ids.of(Optional.empty(), topic, "table " + plain(t.header())),
              t.header(),
              t.rows(),
              t.position()));
    } else if (node instanceof Node.Quote q) {
      out.add(new Block.Quote(read(q.content()), q.position()));
    } else if (node instanceof Node.Picture p) {
      out.add(pictures.read(p, reporter));
    } else if (node instanceof Node.Heading h) {
      subheading(h, out);
    }
    // Comments are for whoever edits the notes; a rule only separates.
  }

  private Block fence(Node.Fence f) {
    if (!Diagrams.isDiagram(f)) {
      return new Block.CodeBlock(f.language(), f.code(), f.position());
    } else if (!draws) {
      reporter.report(
          Problem.error(Code.BAD_DIAGRAM, f.position(), "only notes of a service hold diagrams")
              .hint("let it stand in the notes, and link to them"));
    }
    return Diagrams.read(f, reporter);
  }

  /** A heading without words heads nothing. */
  private void subheading(Node.Heading h, List<Block> out) {
    if (!h.text().isEmpty()) {
      int level = Math.max(3, h.level());
      out.add(new Block.Subheading(idOf(h.id(), h.text()), level, h.text(), h.position()));
    }
  }

  /**
   * One item of a list. A table, picture or fence that stands alone in its bullet needs no bullet.
   */
  private void item(Item item, List<Block> out) {
    if (item.text().isEmpty() && item.children().isEmpty()) {
      empty(item.position());
    }
    if (item.text().isEmpty() && item.id().isEmpty() && item.number().isEmpty()) {
      out.addAll(read(item.children()));
    } else if (scenarios.isScenario(item)) {
      out.add(scenarios.read(item));
    } else {
      out.add(bullet(item));
    }
  }

  Bullet bullet(Item item) {
    List<Inline> text = numbered(item);
    String id = idOf(item.id(), item.text());
    LostAsterisks.check(text, item.position(), reporter);
    return new Bullet(
        id, item.id().isPresent(), text, Readings.of(text), read(item.children()), item.position());
  }

  /** A numbered list's item says its number, as its author did; a task shows its box. */
  static List<Inline> numbered(Item item) {
    String signs = number(item) + item.checked().map(done -> done ? "☑ " : "☐ ").orElse("");
    if (signs.isEmpty()) {
      return item.text();
    }
    List<Inline> text = new ArrayList<>();
    text.add(new Inline.Text(item.text().isEmpty() ? signs.strip() : signs));
    text.addAll(item.text());
    return text;
  }

  static String number(Item item) {
    return item.number().map(n -> n + ". ").orElse("");
  }

  static Optional<Labels.Label> label(Item item) {
    return !item.text().isEmpty() && item.text().get(0) instanceof Inline.Text first
        ? Labels.of(first.text())
        : Optional.empty();
  }

  static boolean isOption(Item item) {
    return label(item)
        .map(Labels.Label::kind)
        .filter(k -> k == Kind.RIGHT || k == Kind.WRONG)
        .isPresent();
  }

  void empty(Position position) {
    reporter.report(
        Problem.warning(Code.EMPTY_BULLET, position, "this bullet is empty")
            .hint("remove it, or write what belongs there"));
  }

  private static String plain(List<List<Inline>> cells) {
    StringBuilder out = new StringBuilder();
    cells.forEach(cell -> out.append(Inlines.plain(cell)).append(' '));
    return out.toString();
  }
}
