package org.cribsheet.quiz;

import java.util.List;
import java.util.stream.Collectors;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.text.Inline;

/**
 * Questions and cards as the HTML of a card: on one line, without links, for they lead nowhere from
 * there.
 */
final class AnkiHtml {
  private AnkiHtml() {}

  static String front(Question q) {
    return inlines(q.stem())
        + blocks(q.setting())
        + q.neutralOrder().stream()
            .map(c -> "<li>" + inlines(c.text()) + "</li>")
            .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>"));
  }

  static String back(Question q) {
    return q.neutralOrder().stream()
            .map(AnkiHtml::verdict)
            .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>"))
        + blocks(q.explanation());
  }

  private static String verdict(Choice choice) {
    return "<li><b>"
        + (choice.right() ? "Right" : "Wrong")
        + ".</b>"
        + blocks(choice.reason())
        + "</li>";
  }

  static String front(Card card) {
    return below(card.context(), inlines(card.front()));
  }

  /** A cue from its other side: the answer, which is the first paragraph of its back. */
  static String turnedFront(Card cue) {
    return below(cue.context(), inlines(((Block.Paragraph) cue.back().get(0)).text()));
  }

  static String turnedBack(Card cue) {
    return element("p", inlines(cue.front())) + blocks(cue.back().subList(1, cue.back().size()));
  }

  private static String below(List<String> context, String words) {
    return context.isEmpty()
        ? words
        : "<small>" + escape(String.join(" › ", context)) + "</small><br>" + words;
  }

  static String inlines(List<Inline> text) {
    return text.stream().map(AnkiHtml::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text t) {
      return escape(t.text());
    } else if (inline instanceof Inline.Code c) {
      return element("code", escape(c.code()));
    } else if (inline instanceof Inline.Strong s) {
      return element("b", inlines(s.content()));
    } else if (inline instanceof Inline.Emphasis e) {
      return element("i", inlines(e.content()));
    } else if (inline instanceof Inline.Element e && e.name().equals(Inline.Element.OURS)) {
      return inlines(e.content());
    } else if (inline instanceof Inline.Element e) {
      return element(e.name(), inlines(e.content()));
    } else if (inline instanceof Inline.Break) {
      return "<br>";
    } else if (inline instanceof Inline.WikiLink w) {
      return w.words().isEmpty() ? escape(w.slug()) : inlines(w.words());
    }
    return inlines(((Inline.Link) inline).content());
  }

  static String blocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    boolean inList = false;
    for (Block block : blocks) {
      boolean item = block instanceof Bullet;
      out.append(item && !inList ? "<ul>" : !item && inList ? "</ul>" : "");
      inList = item;
      out.append(block(block));
    }
    return out.append(inList ? "</ul>" : "").toString();
  }

  private static String block(Block block) {
    if (block instanceof Bullet b) {
      return element("li", inlines(b.text()) + blocks(b.children()));
    } else if (block instanceof Block.Paragraph p) {
      return element("p", inlines(p.text()));
    } else if (block instanceof Block.CodeBlock c) {
      return element("pre", escape(c.code().stripTrailing()).replace("\n", "<br>"));
    } else if (block instanceof Block.Quote q) {
      return element("blockquote", blocks(q.content()));
    } else if (block instanceof Block.Table t) {
      return element(
          "table",
          row("th", t.header())
              + t.rows().stream().map(r -> row("td", r)).collect(Collectors.joining()));
    } else if (block instanceof Block.Subheading s) {
      return element("p", element("b", inlines(s.text())));
    } else if (block instanceof Block.Picture p) {
      return element("p", element("i", escape(p.alt())));
    } else if (block instanceof Block.Diagram d) {
      return element("p", element("i", escape(d.alt())));
    }
    return element("p", inlines(((Block.Scenario) block).stem()));
  }

  private static String row(String cell, List<List<Inline>> cells) {
    return element(
        "tr", cells.stream().map(c -> element(cell, inlines(c))).collect(Collectors.joining()));
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
