package org.cribsheet.notes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.cribsheet.text.Inline;

/** Notes as a text that a person can read in a specification, places left out. */
public final class ModelText {
  private final StringBuilder out = new StringBuilder();

  private ModelText() {}

  public static String of(Notebook notebook) {
    ModelText text = new ModelText();
    notebook.services().forEach(text::service);
    return text.out.toString();
  }

  private void service(Service s) {
    line("", "service " + s.slug() + ": " + inlines(s.title()));
    meta(s.meta(), "  ");
    blocks(s.lead(), "  ");
    for (Topic t : s.topics()) {
      line("  ", "topic " + t.id() + ": " + inlines(t.title()));
      meta(t.meta(), "    ");
      blocks(t.blocks(), "    ");
    }
  }

  private void meta(Meta meta, String indent) {
    meta.checked().ifPresent(c -> line(indent, "checked " + c));
    meta.source().ifPresent(s -> line(indent, "source " + s));
    if (!meta.tasks().isEmpty()) {
      line(indent, "tasks " + String.join(" ", meta.tasks()));
    }
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(b -> block(b, indent));
  }

  private void block(Block block, String indent) {
    if (block instanceof Bullet b) {
      line(
          indent,
          reading(b.reading())
              + " "
              + (b.writtenId() ? "#" : "")
              + b.id()
              + ": "
              + inlines(b.text()));
      blocks(b.children(), indent + "  ");
    } else if (block instanceof Scenario s) {
      String kind = s.isChoice() ? "choice" : "recall";
      line(indent, kind + " " + s.id() + ": " + inlines(s.stem()));
      s.parts().forEach(p -> part(p, indent + "  "));
    } else if (block instanceof Paragraph p) {
      line(indent, "text: " + inlines(p.text()));
    } else if (block instanceof CodeBlock c) {
      line(indent, "code " + c.language());
      c.code().lines().forEach(l -> line(indent + "  ", "|" + l));
    } else if (block instanceof Diagram d) {
      line(indent, "diagram: " + d.alt());
      d.source().lines().forEach(l -> line(indent + "  ", "|" + l));
    } else if (block instanceof Table t) {
      line(indent, "table: " + row(t.header()));
      t.rows().forEach(r -> line(indent + "  ", "row: " + row(r)));
    } else if (block instanceof Picture p) {
      line(indent, (p.missing() ? "missing picture " : "picture ") + p.file() + ": " + p.alt());
    } else if (block instanceof Quote q) {
      line(indent, "quote");
      blocks(q.content(), indent + "  ");
    } else if (block instanceof Subheading h) {
      line(indent, "heading " + h.level() + ": " + inlines(h.text()));
    }
  }

  private void part(Block.Part part, String indent) {
    if (part instanceof Remark r) {
      block(r.block(), indent);
      return;
    }
    Option o = (Option) part;
    String reason = o.reason().isEmpty() ? "" : " because: " + inlines(o.reason());
    line(indent, (o.correct() ? "right " : "wrong ") + o.key() + ": " + inlines(o.text()) + reason);
    blocks(o.children(), indent + "  ");
  }

  private static String reading(Reading reading) {
    if (reading instanceof Reading.CallOut c) {
      return c.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    } else if (reading instanceof Reading.Cue) {
      return "cue";
    } else if (reading instanceof Reading.Flow f) {
      return "flow(" + f.steps().size() + ")";
    }
    return "bullet";
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream().map(ModelText::inlines).collect(Collectors.joining(" | "));
  }

  private static String inlines(List<Inline> text) {
    return text.stream().map(ModelText::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text t) {
      return t.text();
    } else if (inline instanceof Inline.Code c) {
      return "{code " + c.code() + "}";
    } else if (inline instanceof Inline.Strong s) {
      return "{strong " + inlines(s.content()) + "}";
    } else if (inline instanceof Inline.Emphasis e) {
      return "{em " + inlines(e.content()) + "}";
    } else if (inline instanceof Inline.Element e) {
      return "{" + e.name() + " " + inlines(e.content()) + "}";
    } else if (inline instanceof Inline.Break) {
      return "{br}";
    } else if (inline instanceof Inline.WikiLink w) {
      String words = w.words().isEmpty() ? "" : " " + inlines(w.words());
      return "{wiki " + w.slug() + (w.anchor().isEmpty() ? "" : "#" + w.anchor()) + words + "}";
    }
    Inline.Link l = (Inline.Link) inline;
    return "{link " + l.target() + " " + inlines(l.content()) + "}";
  }

  private void line(String indent, String text) {
    out.append(indent).append(text.stripTrailing()).append('\n');
  }
}
