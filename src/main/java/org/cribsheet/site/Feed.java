package org.cribsheet.site;

import static org.cribsheet.site.WellKnownFiles.xml;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.markdown.Node;
import org.cribsheet.site.Changelog.Release;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * The releases as an Atom feed (RFC 4287). Its addresses and ids are absolute, so only a site that
 * knows where it lives has one.
 */
final class Feed {
  static final String PATH = "feed.xml";

  private final String home;
  private final StringBuilder out = new StringBuilder();

  private Feed(String home) {
    this.home = home;
  }

  /** Whether there is anything to tell, and a place to tell it from. */
  static boolean exists(SiteConfig config, Changelog changelog) {
    return config.base().isPresent() && !changelog.releases().isEmpty();
  }

  static TextFile of(SiteConfig config, String home, Changelog changelog) {
    return new TextFile(PATH, new Feed(home).text(config, changelog.releases()));
  }

  private String text(SiteConfig config, List<Release> releases) {
    LocalDate newest =
        releases.stream().map(Release::day).max(Comparator.naturalOrder()).orElseThrow();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(xml(config.language()))
        .append("\">\n");
    element("id", home + PATH);
    element("title", config.title() + ": changes");
    element("updated", moment(newest));
    out.append("<author>");
    element("name", config.title());
    out.append("</author>\n");
    link("self", "application/atom+xml", home + PATH);
    link("alternate", "text/html", home + "index.html");
    releases.forEach(this::entry);
    return out.append("</feed>\n").toString();
  }

  private void entry(Release release) {
    out.append("<entry>\n");
    element("id", home + PATH + "#" + release.version().replaceAll("[^A-Za-z0-9._-]+", "-"));
    element("title", release.version());
    element("updated", moment(release.day()));
    link("alternate", "text/html", home + "index.html");
    out.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n");
    release.content().forEach(this::node);
    out.append("</div></content>\n</entry>\n");
  }

  /** What a changelog is made of: headings, lists, now and then a paragraph or some code. */
  private void node(Node node) {
    if (node instanceof Node.Heading h) {
      words("h" + Math.min(6, h.level()), h.text());
    } else if (node instanceof Node.Paragraph p) {
      words("p", p.text());
    } else if (node instanceof Node.ItemList list) {
      String name = list.numbered() ? "ol" : "ul";
      out.append('<').append(name).append(">\n");
      list.items().forEach(this::item);
      out.append("</").append(name).append(">\n");
    } else if (node instanceof Node.Fence fence) {
      element("pre", fence.code());
    } else if (node instanceof Node.Quote quote) {
      out.append("<blockquote>\n");
      quote.content().forEach(this::node);
      out.append("</blockquote>\n");
    }
  }

  private void item(Node.Item item) {
    out.append("<li>").append(xml(Inlines.plain(item.text())));
    item.children().forEach(this::node);
    out.append("</li>\n");
  }

  private void words(String name, List<Inline> text) {
    element(name, Inlines.plain(text));
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(xml(text)).append("</").append(name);
    out.append(">\n");
  }

  private void link(String rel, String type, String href) {
    out.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
    out.append("\" href=\"").append(xml(href)).append("\"/>\n");
  }

  /** A changelog knows days; a feed wants moments. */
  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
