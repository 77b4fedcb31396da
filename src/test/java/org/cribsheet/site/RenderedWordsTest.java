package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Renders whole pages, and holds them to the rule for words: those of the notes stand in data-notes
 * once, in their order.
 */
class RenderedWordsTest {
  private static final Inputs INPUTS = Example.inputs();
  private static final Site SITE = Assembler.assemble(INPUTS);

  private static Document page(String path) {
    Page page = SITE.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    return Jsoup.parse(new Renderer().render(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oven", "fridge"})
  void thePageHoldsEveryWordOfTheNotesOnceAndInOrder(String slug) {
    Document page = page("services/" + slug + ".html");
    page.select("[data-ui]").remove();
    List<String> shown =
        page.select("[data-notes]").stream()
            .flatMap(e -> Words.of(e.wholeText()).stream())
            .toList();
    assertThat(shown).isEqualTo(Spoken.by(INPUTS.notebook().service(slug).orElseThrow()));
  }

  @Test
  void wordsOfTheNotesStandNowhereThatIsNotForReading() {
    assertThat(
            page("services/oven.html")
                .select(
                    "nav [data-notes], header [data-notes], footer [data-notes], aside [data-notes]"))
        .isEmpty();
  }

  @Test
  void whatOthersSayIsNoWordOfTheseNotes() {
    assertThat(
            page("services/oven.html")
                .select("[data-notes] .mentions, [data-notes] [data-question]"))
        .isEmpty();
  }

  @Test
  void theAnswerToAScenarioIsThereWithoutScripts() {
    Element scenario = page("services/oven.html").selectFirst("#burnt-bread");
    assertThat(scenario.select("details .option.right").text())
        .contains("bake it longer at less heat");
    assertThat(scenario.select("details .option.wrong .reason").text())
        .isEqualTo("it browns faster");
    assertThat(scenario.select("details").hasAttr("open")).isFalse();
  }

  @Test
  void everyBulletTopicTableAndScenarioIsAnAddress() {
    Document page = page("services/oven.html");
    for (String id :
        List.of(
            "first",
            "inside",
            "rack",
            "top-rack",
            "mind-door",
            "cue-crust",
            "life-of-dough",
            "burnt-bread",
            "knock",
            "door-table",
            "care")) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
  }

  @Test
  void aMissingPictureIsSeen() {
    assertThat(page("services/oven.html").select(".missing-picture").text())
        .contains("oven.png", "a glowing oven");
  }

  @Test
  void theContentsListEveryTopic() {
    assertThat(page("services/oven.html").select(".contents a").eachAttr("href"))
        .containsExactly("#inside", "#_compare", "#_questions", "#_mentions");
  }

  @Test
  void everyRenderedPageHasOneTitleOneMainAndAWayToIt() {
    for (Page planned : SITE.pages()) {
      if (!new File("templates", planned.template() + ".ftl").exists()
          || planned.template().equals("redirect")) {
        continue;
      }
      Document page = Jsoup.parse(new Renderer().render(planned));
      assertThat(page.select("h1")).as(planned.path()).hasSize(1);
      assertThat(page.select("main")).as(planned.path()).hasSize(1);
      assertThat(page.select("a.skip").attr("href")).as(planned.path()).isEqualTo("#_main");
      assertThat(page.title()).as(planned.path()).isNotEmpty();
      assertThat(page.select("[style], style, script:not([src]), [onclick]"))
          .as(planned.path())
          .isEmpty();
    }
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    for (String path :
        List.of("services/oven.html", "index.html", "compare/oven-or-fridge.html", "limits.html")) {
      List<String> ids = page(path).select("[id]").eachAttr("id");
      assertThat(ids).as(path).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyLinkLeadsToAPlannedPath() {
    for (Page planned : SITE.pages()) {
      if (!new File("templates", planned.template() + ".ftl").exists()
          || planned.template().equals("404")) {
        continue;
      }
      Document page = Jsoup.parse(new Renderer().render(planned), "http://x/" + planned.path());
      for (Element link : page.select("a[href]")) {
        String path = link.absUrl("href").replace("http://x/", "").replaceFirst("#.*", "");
        assertThat(SITE.paths()).as(planned.path() + " to " + link.attr("href")).contains(path);
      }
    }
  }

  /** What the notes of a service say, word by word, read off the model. */
  private static final class Spoken {
    private final List<String> words = new ArrayList<>();

    static List<String> by(Service service) {
      Spoken spoken = new Spoken();
      spoken.line(service.title());
      spoken.blocks(service.lead());
      for (Topic topic : service.topics()) {
        spoken.line(topic.title());
        spoken.blocks(topic.blocks());
      }
      return spoken.words;
    }

    private void line(List<Inline> text) {
      words.addAll(Words.of(Inlines.plain(text)));
    }

    private void blocks(List<Block> blocks) {
      blocks.forEach(this::block);
    }

    private void block(Block block) {
      if (block instanceof Block.Bullet b) {
        line(b.text());
        blocks(b.children());
      } else if (block instanceof Block.Paragraph p) {
        line(p.text());
      } else if (block instanceof Block.Quote q) {
        blocks(q.content());
      } else if (block instanceof Block.CodeBlock c) {
        words.addAll(Words.of(c.code()));
      } else if (block instanceof Block.Subheading h) {
        line(h.text());
      } else if (block instanceof Block.Table t) {
        Stream.concat(Stream.of(t.header()), t.rows().stream())
            .forEach(row -> row.forEach(this::line));
      } else if (block instanceof Block.Picture p) {
        words.addAll(Words.of(p.alt()));
      } else if (block instanceof Block.Scenario s) {
        words.addAll(Words.of(s.label()));
        line(s.stem());
        s.parts().forEach(this::part);
      }
    }

    private void part(Block.Part part) {
      if (part instanceof Block.Remark r) {
        block(r.block());
      } else if (part instanceof Block.Option o) {
        words.addAll(Words.of(o.label()));
        line(o.text());
        line(o.reason());
        blocks(o.children());
      }
    }
  }
}
