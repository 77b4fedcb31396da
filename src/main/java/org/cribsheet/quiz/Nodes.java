package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;

/**
 * Notes as small lists that the browser turns into elements, never through a string of HTML: text
 * is a string, all else a list that begins with its kind.
 *
 * <pre>
 * running text   "words"  ["code","x"]  ["b",[…]]  ["i",[…]]  ["kbd",[…]]  ["br"]  ["a","services/sqs.html#fifo",[…]]
 * blocks         ["p",[…]]  ["ul",[[words],[words,[blocks]],…]]  ["pre","json","{}"]  ["table",[cell,…],[[cell,…],…]]
 *                ["quote",[blocks]]
 * </pre>
 */
final class Nodes {
  private Nodes() {}

  static List<Object> inlines(List<Inline> text) {
    return inlines(text, true);
  }

  /** Without links: in a question they would lead away, and tell. */
  static List<Object> unlinked(List<Inline> text) {
    return inlines(text, false);
  }

  private static List<Object> inlines(List<Inline> text, boolean links) {
    List<Object> nodes = new ArrayList<>();
    text.forEach(i -> inline(i, links, nodes));
    return nodes;
  }

  private static void inline(Inline inline, boolean links, List<Object> nodes) {
    if (inline instanceof Inline.Text t) {
      text(t.text(), nodes);
    } else if (inline instanceof Inline.Code c) {
      nodes.add(List.of("code", c.code()));
    } else if (inline instanceof Inline.Strong s) {
      nodes.add(List.of("b", inlines(s.content(), links)));
    } else if (inline instanceof Inline.Emphasis e) {
      nodes.add(List.of("i", inlines(e.content(), links)));
    } else if (inline instanceof Inline.Element e && e.name().equals(Inline.Element.OURS)) {
      e.content().forEach(i -> inline(i, links, nodes));
    } else if (inline instanceof Inline.Element e) {
      nodes.add(List.of(e.name(), inlines(e.content(), links)));
    } else if (inline instanceof Inline.Break) {
      nodes.add(List.of("br"));
    } else if (inline instanceof Inline.WikiLink w) {
      wikiLink(w, links, nodes);
    } else if (inline instanceof Inline.Link l) {
      link(l, links, nodes);
    }
  }

  /** Neighbours that are text become one. */
  private static void text(String text, List<Object> nodes) {
    int last = nodes.size() - 1;
    if (last >= 0 && nodes.get(last) instanceof String before) {
      nodes.set(last, before + text);
    } else {
      nodes.add(text);
    }
  }

  /** Links are resolved before; one that is left over leads nowhere and is its words. */
  private static void wikiLink(Inline.WikiLink link, boolean links, List<Object> nodes) {
    if (link.words().isEmpty()) {
      text(link.slug(), nodes);
    } else {
      link.words().forEach(i -> inline(i, links, nodes));
    }
  }

  private static void link(Inline.Link link, boolean links, List<Object> nodes) {
    if (links) {
      nodes.add(List.of("a", address(link.target()), inlines(link.content(), false)));
    } else {
      link.content().forEach(i -> inline(i, false, nodes));
    }
  }

  /** A target's address as seen from the site's root. */
  static String address(Target target) {
    if (target instanceof Target.OnService s) {
      return "services/" + s.slug() + ".html" + (s.anchor().isEmpty() ? "" : "#" + s.anchor());
    }
    return target instanceof Target.OnSite s ? s.path() : ((Target.Elsewhere) target).address();
  }

  static List<Object> blocks(List<Block> blocks) {
    List<Object> nodes = new ArrayList<>();
    List<Object> items = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Bullet bullet) {
        if (items.isEmpty()) {
          nodes.add(List.of("ul", items));
        }
        items.add(item(bullet));
      } else {
        items = new ArrayList<>();
        nodes.add(block(block));
      }
    }
    return nodes;
  }

  private static List<Object> item(Bullet bullet) {
    return bullet.children().isEmpty()
        ? List.of(inlines(bullet.text()))
        : List.of(inlines(bullet.text()), blocks(bullet.children()));
  }

  private static List<Object> block(Block block) {
    if (block instanceof Block.Paragraph p) {
      return List.of("p", inlines(p.text()));
    } else if (block instanceof Block.CodeBlock c) {
      return List.of("pre", c.language(), c.code());
    } else if (block instanceof Block.Quote q) {
      return List.of("quote", blocks(q.content()));
    } else if (block instanceof Block.Table t) {
      return List.of("table", cells(t.header()), t.rows().stream().map(Nodes::cells).toList());
    } else if (block instanceof Block.Subheading s) {
      return List.of("p", List.of(List.of("b", inlines(s.text()))));
    } else if (block instanceof Block.Picture p) {
      return List.of("p", List.of(List.of("i", List.of(p.alt()))));
    } else if (block instanceof Block.Diagram d) {
      return List.of("p", List.of(List.of("i", List.of(d.alt()))));
    } else if (block instanceof Block.Scenario s) {
      return List.of("p", inlines(s.stem()));
    }
    throw new IllegalArgumentException("a bullet stands in a list: " + block);
  }

  private static List<Object> cells(List<List<Inline>> row) {
    return row.stream().map(cell -> (Object) inlines(cell)).toList();
  }
}
