package org.cribsheet.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cribsheet.draw.Drawings;
import org.cribsheet.draw.Highlighter;
import org.cribsheet.notes.Block;
import org.cribsheet.site.view.BlockView.BulletView;
import org.cribsheet.site.view.BlockView.PartView;
import org.cribsheet.text.Inlines;

/**
 * Turns notes into what a template writes. Every word of a block stands in its view exactly once.
 */
public final class NoteViews {
  private final Links links;
  private final Drawings drawings;
  private final boolean placed;
  private final InlineViews inlines;
  private final BulletViews bullets;

  /** For pages that hold no diagrams. */
  public NoteViews(Links links) {
    this(links, Drawings.NONE, false);
  }

  /**
   * For notes with their diagrams.
   *
   * @param placed whether bullets tell their lines
   */
  public NoteViews(Links links, Drawings drawings, boolean placed) {
    this.links = links;
    this.drawings = drawings;
    this.placed = placed;
    this.inlines = new InlineViews(links);
    this.bullets = new BulletViews(inlines, this);
  }

  public Links links() {
    return links;
  }

  public InlineViews inlines() {
    return inlines;
  }

  public List<BlockView> blocks(List<Block> blocks) {
    List<BlockView> views = new ArrayList<>(blocks.size());
    List<BulletView> list = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Bullet bullet) {
        list.add(bullets.of(bullet));
      } else {
        flush(list, views);
        views.add(block(block));
      }
    }
    flush(list, views);
    return views;
  }

  int line(Block block) {
    return placed ? block.position().line() : 0;
  }

  private static void flush(List<BulletView> list, List<BlockView> views) {
    if (!list.isEmpty()) {
      views.add(new BlockView.Bullets(list));
      list.clear();
    }
  }

  private BlockView block(Block block) {
    if (block instanceof Block.Paragraph p) {
      return new BlockView.Paragraph(inlines.of(p.text()));
    } else if (block instanceof Block.Quote q) {
      return new BlockView.Quote(blocks(q.content()));
    } else if (block instanceof Block.CodeBlock c) {
      return new BlockView.Code(c.language(), runs(c));
    } else if (block instanceof Block.Subheading h) {
      return new BlockView.Heading(
          h.level(), h.id(), inlines.of(h.text()), Inlines.plain(h.text()));
    } else if (block instanceof Block.Table t) {
      return table(t);
    } else if (block instanceof Block.Picture p) {
      return new BlockView.Picture(p.alt(), p.file(), p.missing() ? "" : links.toPicture(p.file()));
    } else if (block instanceof Block.Diagram d) {
      return DiagramViews.of(d.alt(), drawings.of(d.source()));
    } else if (block instanceof Block.Scenario s) {
      return scenario(s);
    }
    throw new IllegalArgumentException("stands in a list: " + block);
  }

  private static List<BlockView.RunView> runs(Block.CodeBlock c) {
    return Highlighter.runs(c.language(), c.code()).stream()
        .map(run -> new BlockView.RunView(run.kind().look(), run.text()))
        .toList();
  }

  public BlockView.Table table(Block.Table t) {
    String label =
        t.header().stream()
            .map(Inlines::plain)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(", "));
    return new BlockView.Table(
        t.id(),
        label,
        t.header().stream().map(inlines::of).toList(),
        t.rows().stream().map(row -> row.stream().map(inlines::of).toList()).toList());
  }

  private BlockView.Scenario scenario(Block.Scenario s) {
    return new BlockView.Scenario(
        s.id(), s.label(), inlines.of(s.stem()), blocks(s.setting()), parts(s.answers()), line(s));
  }

  private List<PartView> parts(List<Block.Part> parts) {
    List<PartView> views = new ArrayList<>(parts.size());
    List<Block> remarks = new ArrayList<>();
    for (Block.Part part : parts) {
      if (part instanceof Block.Remark r) {
        remarks.add(r.block());
      } else {
        flushRemarks(remarks, views);
        views.add(option((Block.Option) part));
      }
    }
    flushRemarks(remarks, views);
    return views;
  }

  private void flushRemarks(List<Block> remarks, List<PartView> views) {
    if (!remarks.isEmpty()) {
      views.add(new PartView("remark", "", List.of(), List.of(), blocks(remarks)));
      remarks.clear();
    }
  }

  private PartView option(Block.Option o) {
    return new PartView(
        o.correct() ? "right" : "wrong",
        o.label(),
        inlines.of(o.text()),
        inlines.of(o.reason()),
        blocks(o.children()));
  }
}
