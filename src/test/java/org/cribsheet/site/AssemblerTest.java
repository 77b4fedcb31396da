package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteConfig.Colors;
import org.cribsheet.data.Things;
import org.cribsheet.notes.Notebook;
import org.cribsheet.site.view.AreaView;
import org.cribsheet.site.view.Frame;
import org.cribsheet.site.view.Frame.MenuArea;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.PageViews.PlainView;
import org.cribsheet.site.view.PageViews.RedirectView;
import org.cribsheet.site.view.ServiceView;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  private final Site site = Assembler.assemble(Example.inputs());

  private static SiteConfig config(
      Optional<String> base, Optional<String> repository, Colors colors) {
    return new SiteConfig(
        "Kitchen",
        "Bake.",
        "en",
        base,
        "/notes/",
        repository,
        "main",
        SiteConfig.Host.GITHUB,
        colors,
        Things.DEFAULT,
        true);
  }

  private static Site hosted() {
    SiteConfig config =
        config(
            Optional.of("https://example.org"),
            Optional.of("https://example.org/me/kitchen"),
            new Colors(Optional.of("#112233"), Optional.empty()));
    return Assembler.assemble(
        Example.inputs(config, new Notebook(List.of(Example.oven(), Example.fridge()))));
  }

  private static Page page(Site site, String path) {
    return site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
  }

  private ServiceView oven() {
    return (ServiceView) page(site, "services/oven.html").view();
  }

  private static String file(Site site, String path) {
    return site.files().stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void everyAddressThatTheFormatPromisesIsPlanned() {
    assertThat(site.paths())
        .containsExactlyInAnyOrder(
            "index.html",
            "_redirects",
            "areas/kitchen.html",
            "services/oven.html",
            "services/fridge.html",
            "services/stove.html",
            "compare/index.html",
            "compare/oven-or-fridge.html",
            "limits.html",
            "sheet.html",
            "quiz.html",
            "search.html",
            "pages/about.html",
            "404.html",
            "robots.txt",
            "manifest.webmanifest",
            "assets/data/quiz.js",
            "assets/data/quiz/food-cards.js",
            "assets/data/facts/oven.js",
            "assets/data/facts/fridge.js",
            "cribsheet-anki.txt");
  }

  @Test
  void everyPathIsPlannedOnce() {
    assertThat(site.paths())
        .hasSize(site.pages().size() + site.files().size() + site.assets().size());
  }

  @Test
  void everyPageHasATemplateOrIsAnothers() {
    assertThat(site.pages())
        .allMatch(
            p ->
                List.of("quiz", "search").contains(p.template())
                    || new File("templates", p.template() + ".ftl").exists());
  }

  @Test
  void withoutAnAddressNothingAbsoluteIsWritten() {
    assertThat(file(site, "robots.txt")).doesNotContain("http");
    assertThat(oven().frame().site().base()).isEmpty();
  }

  @Test
  void withAnAddressSearchEnginesAndBrowsersAreTold() {
    Site hosted = hosted();
    assertThat(file(hosted, "sitemap.xml"))
        .contains("<loc>https://example.org/notes/services/oven.html</loc>")
        .doesNotContain("404.html")
        .doesNotContain("stove.html");
    assertThat(file(hosted, "opensearch.xml"))
        .contains("https://example.org/notes/search.html?q={searchTerms}");
    assertThat(file(hosted, "robots.txt"))
        .contains("Sitemap: https://example.org/notes/sitemap.xml");
  }

  @Test
  void colorsOfItsOwnComeAsAStyleSheetOnEveryPage() {
    Site hosted = hosted();
    assertThat(file(hosted, "assets/css/colors.css"))
        .contains("--accent: light-dark(#112233, #6fd0dc)");
    Frame frame = ((PlainView) page(hosted, "search.html").view()).frame();
    assertThat(frame.site().styles()).endsWith("assets/css/colors.css");
  }

  @Test
  void aRepositoryShowsWhereNotesStand() {
    ServiceView oven = (ServiceView) page(hosted(), "services/oven.html").view();
    assertThat(oven.frame().source())
        .isEqualTo("https://example.org/me/kitchen/blob/main/content/notes/kitchen.md?plain=1#L3");
    assertThat(oven().frame().source()).isEmpty();
  }

  @Test
  void aFormerAddressLeadsToTheServicesPage() {
    RedirectView stove = (RedirectView) page(site, "services/stove.html").view();
    assertThat(stove.target().href()).isEqualTo("oven.html");
  }

  @Test
  void aHostIsToldOfFormerAddressesBelowTheSitesPath() {
    assertThat(file(site, "_redirects"))
        .isEqualTo("/services/stove.html /services/oven.html 301!\n");
    assertThat(file(hosted(), "_redirects"))
        .isEqualTo("/notes/services/stove.html /notes/services/oven.html 301!\n");
  }

  @Test
  void whatStandsAtAFormerAddressIsNotKeptForReadingOffline() {
    assertThat(site.paths().stream().filter(HostFiles.neededOffline(site)))
        .contains("services/oven.html", "index.html")
        .doesNotContain("services/stove.html", "_headers", "_redirects");
  }

  @Test
  void aPageForAnyAddressHasLinksFromTheBasePath() {
    PlainView lost = (PlainView) page(hosted(), "404.html").view();
    assertThat(lost.frame().root()).isEqualTo("/notes/");
  }

  @Test
  void aHeadingInOtherWordsThanTheNameIsKept() {
    ServiceView fridge = (ServiceView) page(site, "services/fridge.html").view();
    assertThat(fridge.asWritten()).extracting("text").containsExactly("FRIDGE (Cooler):");
    assertThat(oven().asWritten()).isEmpty();
  }

  @Test
  void badgesNameTasksAndExamsThatListTheService() {
    ServiceView fridge = (ServiceView) page(site, "services/fridge.html").view();
    assertThat(oven().exams()).extracting("name", "tasks").containsExactly(tuple("CHEF", "1.1"));
    assertThat(fridge.exams()).extracting("tasks").containsExactly("");
    assertThat(oven().checked().day().words()).isEqualTo("May 1, 2026");
    assertThat(oven().frame().site().edition().iso()).isEqualTo("2026-05-01");
  }

  @Test
  void servicesFollowEachOther() {
    assertThat(oven().previous().href()).isEmpty();
    assertThat(oven().next()).isEqualTo(new LinkView("fridge.html", "Kitchen Fridge"));
  }

  @Test
  void aPageKnowsItsMentionsComparisonsAndQuestions() {
    ServiceView.Body body = oven().body().get();
    assertThat(body.mentions()).extracting("name").containsExactly("Fridge");
    assertThat(body.mentions().get(0).sentences().get(0).href()).isEqualTo("fridge.html#cold");
    assertThat(body.comparisons())
        .extracting(LinkView::href)
        .containsExactly("../compare/oven-or-fridge.html");
    assertThat(body.questions()).extracting("id").containsExactly("oven-first");
    assertThat(body.questions().get(0).about()).containsExactly(new LinkView("#first", "Oven"));
  }

  @Test
  void anEmptyAreaIsNotShown() {
    AreaView kitchen = (AreaView) page(site, "areas/kitchen.html").view();
    assertThat(kitchen.frame().menu()).extracting(MenuArea::title).containsExactly("Kitchen");
    assertThat(kitchen.services())
        .extracting("name")
        .containsExactly("Kitchen Oven", "Kitchen Fridge");
  }

  private static List<MenuArea> menu(int services, String path) {
    Site many = Assembler.assemble(Example.inputs(SiteConfig.DEFAULT, Example.many(services)));
    return ((ServiceView) page(many, path).view()).frame().menu();
  }

  @Test
  void aShortMenuShowsEveryService() {
    assertThat(menu(150, "services/pot-0.html"))
        .extracting(a -> a.services().size())
        .containsExactly(75, 75);
  }

  @Test
  void aLongMenuShowsTheCurrentAreaAlone() {
    assertThat(menu(152, "services/pot-0.html"))
        .extracting(a -> a.services().size())
        .containsExactly(76, 0);
  }

  @Test
  void aVeryLongAreaShowsTheNeighborsAndSaysThatThereIsMore() {
    MenuArea area = menu(1000, "services/pot-400.html").get(0);
    assertThat(area.services()).hasSize(60).containsEntry("services/pot-400.html", "Pot 400");
    assertThat(area.more()).isTrue();
  }
}
