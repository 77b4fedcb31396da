package org.cribsheet.notes;

import java.util.List;
import java.util.Optional;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Part;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/**
 * Makes a new tree of blocks with other running text. A stage overrides {@link #text}; code blocks
 * and ids stay as they are, and so do headings unless it overrides {@link #heading}.
 */
public abstract class Rewriter {
  /** Where a piece of running text stands: the innermost thing on its page that has an address. */
  public record Place(Optional<String> anchor, Position position) {}

  /** The new text for one block's own line, one cell, one option's answer or its reason. */
  protected abstract List<Inline> text(List<Inline> text, Place place);

  /**
   * The new text for a part of a cue or a flow. All parts of a line come right after {@link #text}
   * has had the line, and say nothing that the line has not said.
   */
  protected List<Inline> part(List<Inline> text, Place place) {
    return text(text, place);
  }

  /** The new text for a heading: of the service, of a topic or below one. */
  protected List<Inline> heading(List<Inline> text) {
    return text;
  }

  public Service service(Service s) {
    return new Service(
        s.slug(),
        s.name(),
        s.shortName(),
        heading(s.title()),
        s.area(),
        s.meta(),
        blocks(s.lead(), Optional.empty()),
        s.topics().stream().map(this::topic).toList(),
        s.position());
  }

  private Topic topic(Topic t) {
    return new Topic(
        t.id(),
        heading(t.title()),
        t.meta(),
        blocks(t.blocks(), Optional.of(t.id())),
        t.position());
  }

  public final List<Block> blocks(List<Block> blocks, Optional<String> anchor) {
    return blocks.stream().map(b -> block(b, anchor)).toList();
  }

  private Block block(Block block, Optional<String> anchor) {
    if (block instanceof Bullet b) {
      return bullet(b);
    } else if (block instanceof Paragraph p) {
      return new Paragraph(text(p.text(), new Place(anchor, p.position())), p.position());
    } else if (block instanceof Quote q) {
      return new Quote(blocks(q.content(), anchor), q.position());
    } else if (block instanceof Table t) {
      return table(t);
    } else if (block instanceof Scenario s) {
      return scenario(s);
    } else if (block instanceof Subheading h) {
      return new Subheading(h.id(), h.level(), heading(h.text()), h.position());
    }
    return block;
  }

  private Bullet bullet(Bullet b) {
    Place place = new Place(Optional.of(b.id()), b.position());
    return new Bullet(
        b.id(),
        b.writtenId(),
        text(b.text(), place),
        reading(b.reading(), place),
        blocks(b.children(), Optional.of(b.id())),
        b.position());
  }

  private Reading reading(Reading reading, Place place) {
    if (reading instanceof Reading.Cue c) {
      return new Reading.Cue(part(c.situation(), place), c.arrow(), part(c.answer(), place));
    } else if (reading instanceof Reading.Flow f) {
      return new Reading.Flow(f.steps().stream().map(s -> part(s, place)).toList(), f.arrows());
    }
    return reading;
  }

  private Table table(Table t) {
    Place place = new Place(Optional.of(t.id()), t.position());
    return new Table(
        t.id(),
        t.header().stream().map(c -> text(c, place)).toList(),
        t.rows().stream().map(row -> row.stream().map(c -> text(c, place)).toList()).toList(),
        t.position());
  }

  private Scenario scenario(Scenario s) {
    Place place = new Place(Optional.of(s.id()), s.position());
    return new Scenario(
        s.id(),
        s.writtenId(),
        s.label(),
        text(s.stem(), place),
        s.parts().stream().map(p -> part(p, s.id())).toList(),
        s.position());
  }

  private Part part(Part part, String anchor) {
    if (part instanceof Remark r) {
      return new Remark(block(r.block(), Optional.of(anchor)));
    }
    Option o = (Option) part;
    Place place = new Place(Optional.of(anchor), o.position());
    return new Option(
        o.key(),
        o.correct(),
        o.label(),
        text(o.text(), place),
        o.separator(),
        text(o.reason(), place),
        blocks(o.children(), Optional.of(anchor)),
        o.position());
  }
}
