package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteConfig.Colors;
import org.cribsheet.data.Things;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What other programs read of a site that knows where it lives. */
class FeedTest {
  private static final String HOME = "https://example.org/notes/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final Changelog CHANGELOG =
      changelog(
          "# Changelog",
          "Words before.",
          "## [Unreleased]",
          "- Not yet.",
          "## [1.1.0] - 2026-10-02",
          "### Fixed",
          "- Ovens & pans with `<br>` in them.",
          "  - Even cold ones.",
          "## [1.0.0] - 2026-06-30",
          "First.",
          "## [0.9.0] - 2026-13-45",
          "- Nobody knows when.",
          "",
          "[1.0.0]: https://example.org/1");

  private static Changelog changelog(String... lines) {
    Reporter reporter = new Reporter();
    Changelog changelog =
        Changelog.of(
            new MarkdownReader(reporter).read(new SourceFile("CHANGELOG.md", List.of(lines))));
    assertThat(reporter.problems()).isEmpty();
    return changelog;
  }

  private static Site site(Optional<String> base, Changelog changelog) {
    SiteConfig config =
        new SiteConfig(
            "Pots & Pans",
            "Bake <now>.",
            "en",
            base,
            "/notes/",
            Optional.empty(),
            "main",
            SiteConfig.Host.GITHUB,
            Colors.NONE,
            Things.DEFAULT,
            true);
    return Assembler.assemble(
        Example.inputs(config, new Notebook(List.of(Example.oven())), changelog));
  }

  private static Document parsed(String path) throws Exception {
    String text =
        site(Optional.of("https://example.org"), CHANGELOG).files().stream()
            .filter(f -> f.path().equals(path))
            .findFirst()
            .orElseThrow()
            .text();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> below(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element e && e.getLocalName().equals(name)) {
        found.add(e);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    assertThat(below(parent, name)).as(name).hasSize(1);
    return below(parent, name).get(0).getTextContent();
  }

  @Test
  void releasesAreReadAndNothingElse() {
    assertThat(CHANGELOG.releases())
        .extracting(Changelog.Release::version)
        .containsExactly("1.1.0", "1.0.0");
    assertThat(CHANGELOG.releases().get(1).content()).hasSize(1);
  }

  @Test
  void theFeedHasAllThatAtomAsksFor() throws Exception {
    Element feed = parsed("feed.xml").getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "id")).isEqualTo(HOME + "feed.xml");
    assertThat(text(feed, "title")).isEqualTo("Pots & Pans: changes");
    assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo("2026-10-02T00:00:00Z");
    assertThat(text(below(feed, "author").get(0), "name")).isEqualTo("Pots & Pans");
    assertThat(below(feed, "link"))
        .extracting(e -> e.getAttribute("rel") + " " + e.getAttribute("href"))
        .containsExactly("self " + HOME + "feed.xml", "alternate " + HOME + "index.html");
  }

  @Test
  void everyReleaseIsAnEntryWithAnIdOfItsOwnAndItsDay() throws Exception {
    List<Element> entries = below(parsed("feed.xml").getDocumentElement(), "entry");
    assertThat(entries).extracting(e -> text(e, "title")).containsExactly("1.1.0", "1.0.0");
    assertThat(entries)
        .extracting(e -> text(e, "id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> URI.create(id).isAbsolute());
    assertThat(entries)
        .extracting(e -> text(e, "updated"))
        .containsExactly("2026-10-02T00:00:00Z", "2026-06-30T00:00:00Z");
  }

  @Test
  void anEntrySaysWhatHasChanged() throws Exception {
    Element entry = below(parsed("feed.xml").getDocumentElement(), "entry").get(0);
    Element content = below(entry, "content").get(0);
    assertThat(content.getAttribute("type")).isEqualTo("xhtml");
    Element div = below(content, "div").get(0);
    assertThat(div.getNamespaceURI()).isEqualTo("http://www.w3.org/1999/xhtml");
    assertThat(div.getTextContent().replaceAll("\\s+", " ").strip())
        .isEqualTo("Fixed Ovens & pans with <br> in them. Even cold ones.");
    assertThat(below(below(div, "ul").get(0), "li")).hasSize(1);
  }

  @Test
  void withoutAnAddressOrAReleaseThereIsNoFeed() {
    assertThat(site(Optional.empty(), CHANGELOG).paths()).doesNotContain("feed.xml");
    assertThat(site(Optional.of("https://example.org"), Changelog.NONE).paths())
        .contains("sitemap.xml")
        .doesNotContain("feed.xml");
  }

  @Test
  void theSitemapHasEveryPageThatStays() throws Exception {
    Element urls = parsed("sitemap.xml").getDocumentElement();
    assertThat(urls.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(below(urls, "url"))
        .extracting(e -> text(e, "loc"))
        .contains(HOME + "index.html", HOME + "services/oven.html", HOME + "limits.html")
        .doesNotContain(HOME + "404.html", HOME + "services/stove.html")
        .isSorted();
  }

  @Test
  void aBrowserCanSearchHereFromItsAddressBar() throws Exception {
    Element search = parsed("opensearch.xml").getDocumentElement();
    assertThat(search.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    assertThat(text(search, "ShortName")).isEqualTo("Pots & Pans").hasSizeLessThanOrEqualTo(16);
    assertThat(text(search, "Description")).isEqualTo("Bake <now>.");
    Element url = below(search, "Url").get(0);
    assertThat(url.getAttribute("type")).isEqualTo("text/html");
    assertThat(url.getAttribute("template")).isEqualTo(HOME + "search.html?q={searchTerms}");
  }

  @Test
  void aLongTitleIsCutBetweenWordsForABrowsersSearch() {
    assertThat(WellKnownFiles.shortName("Sixteen letters!")).isEqualTo("Sixteen letters!");
    assertThat(WellKnownFiles.shortName("Notes for the branch line")).isEqualTo("Notes for the");
    assertThat(WellKnownFiles.shortName("Donaudampfschifffahrt")).isEqualTo("Donaudampfschiff");
  }

  @Test
  void anEditionIsAsNewAsItsNewestFactOrRelease() {
    Notebook notes = new Notebook(List.of(Example.oven()));
    assertThat(Edition.of(notes, Changelog.NONE)).hasToString("Optional[2026-05-01]");
    assertThat(Edition.of(notes, CHANGELOG)).hasToString("Optional[2026-10-02]");
    assertThat(Edition.of(new Notebook(List.of()), Changelog.NONE)).isEmpty();
  }
}
