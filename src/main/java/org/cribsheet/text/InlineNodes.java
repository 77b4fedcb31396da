package org.cribsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text as small lists that the browser turns into elements, never through a string of HTML:
 * words are a string, all else a list that begins with its kind.
 *
 * <pre>
 * "words"  ["code","x"]  ["b",[…]]  ["i",[…]]  ["kbd",[…]]  ["br"]  ["a","services/kettle.html#lid",[…]]
 * </pre>
 */
public final class InlineNodes {
  private InlineNodes() {}

  public static List<Object> of(List<Inline> text) {
    return nodes(text, true);
  }

  /** Without links: their words stay. */
  public static List<Object> unlinked(List<Inline> text) {
    return nodes(text, false);
  }

  private static List<Object> nodes(List<Inline> text, boolean links) {
    List<Object> nodes = new ArrayList<>(text.size());
    text.forEach(i -> inline(i, links, nodes));
    return nodes;
  }

  private static void inline(Inline inline, boolean links, List<Object> nodes) {
    if (inline instanceof Inline.Text t) {
      text(t.text(), nodes);
    } else if (inline instanceof Inline.Code c) {
      nodes.add(List.of("code", c.code()));
    } else if (inline instanceof Inline.Strong s) {
      nodes.add(List.of("b", nodes(s.content(), links)));
    } else if (inline instanceof Inline.Emphasis e) {
      nodes.add(List.of("i", nodes(e.content(), links)));
    } else if (inline instanceof Inline.Element e && e.name().equals(Inline.Element.OURS)) {
      e.content().forEach(i -> inline(i, links, nodes));
    } else if (inline instanceof Inline.Element e) {
      nodes.add(List.of(e.name(), nodes(e.content(), links)));
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
      nodes.add(List.of("a", address(link.target()), nodes(link.content(), false)));
    } else {
      link.content().forEach(i -> inline(i, false, nodes));
    }
  }

  /** A target's address as seen from the site's root. */
  public static String address(Target target) {
    if (target instanceof Target.OnService s) {
      return "services/" + s.slug() + ".html" + (s.anchor().isEmpty() ? "" : "#" + s.anchor());
    }
    return target instanceof Target.OnSite s ? s.path() : ((Target.Elsewhere) target).address();
  }
}
