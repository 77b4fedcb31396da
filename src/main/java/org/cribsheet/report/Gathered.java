package org.cribsheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Picture;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Facts;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Running text put together from several places, to be one entry. */
final class Gathered {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Inline> text = new ArrayList<>();

  Gathered say(String words) {
    text.add(new Inline.Text(words));
    return this;
  }

  Gathered line(List<Inline> line) {
    text.addAll(line);
    return say("\n");
  }

  /** What has no address of its own, and so belongs to what it stands in. */
  Gathered unaddressed(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Quote q) {
        unaddressed(q.content());
      } else if (block instanceof Paragraph
          || block instanceof CodeBlock
          || block instanceof Diagram
          || block instanceof Picture) {
        all(block);
      }
    }
    return this;
  }

  Gathered all(List<Block> blocks) {
    blocks.forEach(this::all);
    return this;
  }

  Gathered all(Block block) {
    if (block instanceof Bullet b) {
      return line(b.text()).all(b.children());
    } else if (block instanceof Paragraph p) {
      return line(p.text());
    } else if (block instanceof Quote q) {
      return all(q.content());
    } else if (block instanceof CodeBlock c) {
      return line(List.of(new Inline.Code(c.code())));
    } else if (block instanceof Diagram d) {
      return say(d.alt() + "\n" + d.source() + "\n");
    } else if (block instanceof Picture p) {
      return say(p.alt() + "\n");
    } else if (block instanceof Subheading h) {
      return line(h.text());
    } else if (block instanceof Table t) {
      return table(t);
    }
    Scenario s = (Scenario) block;
    line(s.stem());
    s.parts().forEach(this::part);
    return this;
  }

  private void part(Block.Part part) {
    if (part instanceof Remark r) {
      all(r.block());
    } else if (part instanceof Option o) {
      option(o.correct(), o.text());
      line(o.reason()).all(o.children());
    }
  }

  Gathered option(boolean right, List<Inline> words) {
    return say(right ? "[right] " : "[wrong] ").line(words);
  }

  Gathered table(Table table) {
    row(table.header());
    table.rows().forEach(this::row);
    return this;
  }

  private void row(List<List<Inline>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.addAll(cells.get(i));
      say(i == cells.size() - 1 ? " ;\n" : " | ");
    }
  }

  String words() {
    return SPACES.matcher(Inlines.plain(text)).replaceAll(" ").strip();
  }

  String digest() {
    return Facts.of(text);
  }
}
