package org.cribsheet.site;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.SiteConfig;

/** What search engines and browsers look for. Most of it needs to know where the site lives. */
final class WellKnownFiles {
  private static final int SHORT = 16;

  private WellKnownFiles() {}

  static List<TextFile> of(SiteConfig config, Changelog changelog, List<Page> pages) {
    List<TextFile> files = new ArrayList<>();
    if (config.base().isPresent()) {
      String home = config.base().get() + config.path();
      files.add(new TextFile("sitemap.xml", sitemap(home, pages)));
      files.add(new TextFile("opensearch.xml", openSearch(home, config)));
      files.add(
          new TextFile(
              "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + home + "sitemap.xml\n"));
      if (Feed.exists(config, changelog)) {
        files.add(Feed.of(config, home, changelog));
      }
    } else {
      files.add(new TextFile("robots.txt", "User-agent: *\nAllow: /\n"));
    }
    return files;
  }

  private static String sitemap(String home, List<Page> pages) {
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    pages.stream()
        .filter(p -> !p.isRedirect() && !p.path().equals(PlainPages.NOT_FOUND))
        .map(Page::path)
        .sorted()
        .forEach(
            path -> out.append("<url><loc>").append(xml(home + path)).append("</loc></url>\n"));
    return out.append("</urlset>\n").toString();
  }

  private static String openSearch(String home, SiteConfig config) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">%sassets/icon.svg</Image>
        <Url type="text/html" template="%ssearch.html?q={searchTerms}"/>
        </OpenSearchDescription>
        """
        .formatted(xml(shortName(config.title())), xml(config.tagline()), xml(home), xml(home));
  }

  /**
   * The format allows sixteen characters: as many whole words as fit, or what fits of the first.
   */
  static String shortName(String title) {
    if (title.length() <= SHORT) {
      return title;
    }
    int end = title.lastIndexOf(' ', SHORT);
    return title.substring(0, end > 0 ? end : SHORT).strip();
  }

  /** A text as XML writes it, without what XML cannot say at all. */
  static String xml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
