package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.HERE;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.paragraph;
import static org.cribsheet.notes.Given.reading;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.shown;
import static org.cribsheet.notes.Given.table;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final Reporter reporter = new Reporter();

  private LinkedNotes page(Block... blocks) {
    return Village.linked(reporter, "page", blocks);
  }

  private static List<String> sentences(LinkedNotes linked, String slug) {
    return linked.graph().mentions(slug).stream().map(m -> shown(m.sentence())).toList();
  }

  private static Bullet first(LinkedNotes linked) {
    return (Bullet) linked.notebook().service("page").orElseThrow().lead().get(0);
  }

  @Test
  void aMentionKnowsItsPageItsBulletAndItsSentence() {
    LinkedNotes linked =
        page(bullet("b1", "It is quick. Often it calls Lambda, via S3! Then it rests."));
    assertThat(linked.graph().mentions("lambda"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.from()).isEqualTo("page");
              assertThat(m.fromName()).isEqualTo("page");
              assertThat(m.anchor()).isEqualTo("b1");
              assertThat(shown(m.sentence()))
                  .isEqualTo("Often it calls [Lambda](lambda), via [S3](s3)!");
            });
  }

  @Test
  void anAuthorsLinkIsAMentionToo() {
    assertThat(sentences(page(bullet("b", "Short. See [[lambda|there]].")), "lambda"))
        .containsExactly("See [there](lambda).");
  }

  @Test
  void aPageDoesNotMentionItself() {
    LinkedNotes linked =
        Village.linked(reporter, "lambda", bullet("b", "Lambda, see [[lambda|top]]."));
    assertThat(linked.graph().mentions("lambda")).isEmpty();
  }

  @Test
  void mentionsComeInReadingOrderAndEqualSentencesOnce() {
    LinkedNotes linked =
        page(
            bullet("one", "Uses Lambda.", bullet("two", "Calls Lambda.")),
            bullet("three", "Uses Lambda."),
            bullet("four", "Ends Lambda."));
    assertThat(sentences(linked, "lambda"))
        .containsExactly(
            "Uses [Lambda](lambda).", "Calls [Lambda](lambda).", "Ends [Lambda](lambda).");
  }

  @Test
  void aLoneNameInACellIsWorthShowingOnlyWithoutABetterSentence() {
    Block cells = table("t", "What | Where", "Lambda | S3 keeps it");
    assertThat(sentences(page(cells), "lambda")).containsExactly("[Lambda](lambda)");
    assertThat(sentences(page(cells, bullet("b", "Runs on Lambda.")), "lambda"))
        .containsExactly("Runs on [Lambda](lambda).");
  }

  @Test
  void eachBulletAndCellIsABlockOfItsOwn() {
    Service page =
        page(bullet("b", "Lambda", bullet("c", "Lambda")), table("t", "Lambda | Lambda", "S3 | S3"))
            .notebook()
            .service("page")
            .orElseThrow();
    Bullet outer = (Bullet) page.lead().get(0);
    assertThat(shown(outer.text())).isEqualTo("[Lambda](lambda)");
    assertThat(shown(((Bullet) outer.children().get(0)).text())).isEqualTo("[Lambda](lambda)");
    Block.Table table = (Block.Table) page.lead().get(1);
    assertThat(table.header()).allSatisfy(c -> assertThat(shown(c)).isEqualTo("[Lambda](lambda)"));
    assertThat(table.rows().get(0)).allSatisfy(c -> assertThat(shown(c)).isEqualTo("[S3](s3)"));
  }

  @Test
  void thePartsOfACueShowTheLinksOfItsLineAndCountOnce() {
    LinkedNotes linked =
        page(
            reading(
                "cue",
                "Config of Lambda -> rule, Lambda, provisioned concurrency",
                new Reading.Cue(
                    text("Config of Lambda"),
                    " -> ",
                    text("rule, Lambda, provisioned concurrency"))));
    Reading.Cue cue = (Reading.Cue) first(linked).reading();
    assertThat(shown(cue.situation()))
        .isEqualTo("[Config](config) of [Lambda](lambda#provisioned-concurrency)");
    assertThat(shown(cue.answer())).isEqualTo("rule, Lambda, provisioned concurrency");
    assertThat(linked.graph().mentions("lambda")).hasSize(1);
  }

  @Test
  void inAFlowEachServiceIsALinkOnce() {
    LinkedNotes linked =
        page(
            reading(
                "flow",
                "S3 -> Lambda -> S3",
                new Reading.Flow(
                    List.of(text("S3"), text("Lambda"), text("S3")), List.of("->", "->"))));
    Reading.Flow flow = (Reading.Flow) first(linked).reading();
    assertThat(flow.steps().stream().map(s -> shown(s)))
        .containsExactly("[S3](s3)", "[Lambda](lambda)", "S3");
    assertThat(shown(first(linked).text())).isEqualTo("[S3](s3) -> [Lambda](lambda) -> S3");
  }

  @Test
  void anOptionsAnswerAndReasonAreLinked() {
    Block scenario =
        new Block.Scenario(
            "sc",
            false,
            "Scenario",
            text("messages wait in SQS"),
            List.of(
                new Block.Option(
                    "k",
                    true,
                    "Correct",
                    text("Lambda"),
                    " - ",
                    text("S3 calls Lambda"),
                    List.of(),
                    HERE)),
            HERE);
    LinkedNotes linked = page(scenario);
    Block.Scenario out =
        (Block.Scenario) linked.notebook().service("page").orElseThrow().lead().get(0);
    assertThat(shown(out.stem())).isEqualTo("messages wait in [SQS](sqs)");
    assertThat(shown(out.options().get(0).reason())).isEqualTo("[S3](s3) calls [Lambda](lambda)");
    assertThat(linked.graph().mentions("lambda")).extracting(Mention::anchor).containsExactly("sc");
  }

  @Test
  void headingsKeepTheirNamesButResolveAuthorsLinks() {
    Service page =
        with(service("page", "Page"), topic("t", "Lambda or [[s3]]", paragraph("Lambda")));
    LinkedNotes linked = new Linker(Village.VOCABULARY, reporter).link(Village.including(page));
    Service out = linked.notebook().service("page").orElseThrow();
    assertThat(shown(out.topics().get(0).title())).isEqualTo("Lambda or [S3](s3)");
    assertThat(linked.graph().mentions("lambda")).extracting(Mention::anchor).containsExactly("t");
    assertThat(linked.graph().mentions("s3")).isEmpty();
  }

  @Test
  void aSentenceEndsAtItsFullStopAndNotAtAShortWord() {
    assertThat(sentences(page(bullet("b", "Use a queue, e.g. SQS, in v1.2 or so. Not S3.")), "sqs"))
        .containsExactly("Use a queue, e.g. [SQS](sqs), in v1.2 or so.");
    assertThat(sentences(page(bullet("b", "**1. Create it with SQS (or not). Go.**")), "sqs"))
        .containsExactly("**1. Create it with [SQS](sqs) (or not).**");
    assertThat(sentences(page(bullet("b", "**First. Then SQS. Last.**")), "sqs"))
        .containsExactly("**Then [SQS](sqs).**");
    assertThat(sentences(page(bullet("b", "`a. B` SQS<br>Next")), "sqs"))
        .containsExactly("`a. B` [SQS](sqs)");
  }

  @Test
  void nobodyMentionsAServiceThatNobodyNames() {
    assertThat(page(bullet("b", "Words.")).graph().mentions("lambda")).isEmpty();
  }
}
