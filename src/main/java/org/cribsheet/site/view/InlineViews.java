package org.cribsheet.site.view;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Target;

/** Turns running text into what a template writes: neighboring words joined, links resolved. */
public final class InlineViews {
  private static final InlineView BREAK = new InlineView("br", "", "", List.of());

  private final Links links;

  public InlineViews(Links links) {
    this.links = links;
  }

  public List<InlineView> of(List<Inline> text) {
    if (text.size() == 1 && text.get(0) instanceof Inline.Text only) {
      return List.of(InlineView.text(Typeset.of(only.text())));
    }
    List<InlineView> views = new ArrayList<>(text.size());
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Inline.Text t) {
        words.append(t.text());
      } else {
        flush(words, views);
        views.add(view(inline));
      }
    }
    flush(words, views);
    return views;
  }

  private static void flush(StringBuilder words, List<InlineView> views) {
    if (!words.isEmpty()) {
      views.add(InlineView.text(Typeset.of(words.toString())));
      words.setLength(0);
    }
  }

  private InlineView view(Inline inline) {
    if (inline instanceof Inline.Code c) {
      return new InlineView("code", c.code(), "", List.of());
    } else if (inline instanceof Inline.Link l) {
      return InlineView.around(kind(l), links.to(l.target()), of(l.content()));
    } else if (inline instanceof Inline.Strong s) {
      return InlineView.around("strong", "", of(s.content()));
    } else if (inline instanceof Inline.Emphasis e) {
      return InlineView.around("em", "", of(e.content()));
    } else if (inline instanceof Inline.Element e) {
      String kind = e.name().equals(Inline.Element.OURS) ? "ours" : e.name();
      return InlineView.around(kind, "", of(e.content()));
    } else if (inline instanceof Inline.Break) {
      return BREAK;
    }
    // A wiki link that the linker left alone leads nowhere; its words stay.
    return InlineView.text(Inlines.plain(List.of(inline)));
  }

  private static String kind(Inline.Link link) {
    if (link.target() instanceof Target.Elsewhere) {
      return "away";
    }
    return link.origin() == Inline.Origin.WIKI_NAME ? "named" : "link";
  }

  /**
   * A sentence as it is quoted elsewhere: without links and stress of its own, which would
   * distract, and with its mentions of one service set off.
   */
  public List<InlineView> quoted(List<Inline> text, String slug) {
    List<Inline> out = new ArrayList<>(text.size());
    quote(text, slug, out);
    return of(out);
  }

  private static void quote(List<Inline> text, String slug, List<Inline> out) {
    for (Inline inline : text) {
      if (inline instanceof Inline.Link link) {
        boolean meant = link.target() instanceof Target.OnService s && s.slug().equals(slug);
        Inline words = new Inline.Text(Inlines.plain(link.content()));
        out.add(meant ? new Inline.Strong(List.of(words)) : words);
      } else if (inline instanceof Inline.Strong strong) {
        quote(strong.content(), slug, out);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        quote(emphasis.content(), slug, out);
      } else {
        out.add(inline);
      }
    }
  }
}
