package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.fact;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.topic;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;
import org.junit.jupiter.api.Test;

/** Which bullets are told after a scenario. */
class BackingTest {
  private static final Block ASKED =
      scenario(
          "Two workers receive one message twice",
          right("Raise the visibility timeout above the work's time"),
          wrong("Poll longer", "no"));

  private static final Block TOLD =
      fact("told", "While a worker has it, a message stays hidden for the visibility timeout");

  private static final Block OTHER =
      fact("other", "A dead-letter queue takes what was received too often");

  private static List<String> backing(Notebook notes, String topic) {
    Question question = new FromNotes(new Reporter()).read(notes).questions().get(0);
    return new Backing(notes, new NoteIndex(notes))
        .of(question, topic).stream().map(Ref::bullet).toList();
  }

  @Test
  void theBulletThatSaysMostOfTheAnswerIsTold() {
    Notebook notes =
        notebook(service("sqs", Meta.NONE, List.of(OTHER), topic("Timeouts", ASKED, TOLD, OTHER)));
    assertThat(backing(notes, "timeouts")).containsExactly("told");
  }

  @Test
  void anotherTopicsBulletHasToShareMore() {
    Block near = fact("near", "The visibility timeout counts from the time of receiving");
    assertThat(
            backing(
                notebook(
                    service("sqs", Meta.NONE, List.of(OTHER), topic("T", ASKED), topic("U", near))),
                "t"))
        .isEmpty();
    assertThat(
            backing(
                notebook(service("sqs", Meta.NONE, List.of(OTHER), topic("T", ASKED, near))), "t"))
        .containsExactly("near");
  }

  @Test
  void aBulletIsNotToldTwiceWithWhatStandsBelowIt() {
    Block nested = fact("outer", "A worker hides a message for the visibility timeout", TOLD);
    Notebook notes = notebook(service("sqs", Meta.NONE, List.of(OTHER), topic("T", ASKED, nested)));
    assertThat(backing(notes, "t")).hasSize(1);
  }

  @Test
  void cuesAndWhatSaysLittleByItselfAreLeftOut() {
    Notebook notes =
        notebook(
            service(
                "sqs",
                Meta.NONE,
                List.of(OTHER),
                topic(
                    "T",
                    ASKED,
                    cue("worker receives one message twice", "visibility timeout above work"),
                    fact("short", "Visibility timeout"))));
    assertThat(backing(notes, "t")).isEmpty();
  }

  @Test
  void whereTheRightAnswerLeadsIsToldInPlaceOfWhatIsNear() {
    Notebook notes = leadingTo("other");
    assertThat(backing(notes, "timeouts")).containsExactly("other");
  }

  @Test
  void aLinkToAHeadingLeavesTheNearestTold() {
    Notebook notes = leadingTo("timeouts");
    assertThat(backing(notes, "timeouts")).containsExactly("told");
  }

  private static Notebook leadingTo(String id) {
    Paragraph reason =
        new Paragraph(
            List.of(
                new Inline.Link(
                    new Target.OnService("sqs", id), text("this"), Inline.Origin.WIKI_WORDS)),
            HERE);
    Block asked =
        scenario(
            "Two workers receive one message twice",
            right("Raise the visibility timeout above the work's time", reason),
            wrong("Poll longer", "no"));
    return notebook(service("sqs", Meta.NONE, List.of(OTHER), topic("Timeouts", asked, TOLD)));
  }
}
