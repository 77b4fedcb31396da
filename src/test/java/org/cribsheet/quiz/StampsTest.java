package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.fact;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.List;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Test;

/** A changed fact resets its own cards, and no other does. */
class StampsTest {
  private static String ofQuestion(String right, Block... notes) {
    Question question =
        new Question(
            "hidden-how-long",
            "sqs",
            text("How long?"),
            List.of(),
            List.of(
                new Choice("a", true, text(right), List.of()),
                new Choice("b", false, text("20 s"), List.of())),
            List.of(),
            List.of(new Ref("sqs", "hidden")),
            List.of(),
            0,
            Optional.empty(),
            Question.Origin.BANK,
            HERE);
    return new Stamps(new NoteIndex(notebook(service("sqs", notes)))).of(question);
  }

  private static final String STAMP = ofQuestion("30 s", fact("hidden", "Hidden for 30 s"));

  @Test
  void aQuestionChangesWithTheBulletOnWhichItRests() {
    assertThat(ofQuestion("30 s", fact("hidden", "Hidden for 40 s"))).isNotEqualTo(STAMP);
    assertThat(ofQuestion("30 s", fact("hidden", "Hidden for 30 s", bullet("or 12 h"))))
        .isNotEqualTo(STAMP);
  }

  @Test
  void aQuestionStaysWhereOtherFactsChangeOrItsOwnIsReworded() {
    assertThat(ofQuestion("30 s", fact("hidden", "Nobody else sees it for 30 seconds")))
        .isEqualTo(STAMP);
    assertThat(ofQuestion("30 s", fact("hidden", "Hidden for 30 s"), fact("other", "Kept for 4 d")))
        .isEqualTo(STAMP);
    assertThat(
            ofQuestion(
                "30 s",
                fact("hidden", "Hidden for 30 s", scenario("9 h?", right("a"), wrong("b", "c")))))
        .isEqualTo(STAMP);
  }

  @Test
  void aQuestionChangesWithWhatIsRight() {
    assertThat(ofQuestion("60 s", fact("hidden", "Hidden for 30 s"))).isNotEqualTo(STAMP);
  }

  private static String ofCue(String situation, String answer) {
    Notebook notebook = notebook(service("sqs", cue(situation, answer)));
    return Stamps.of(new FromNotes(new Reporter()).read(notebook).cards().get(0));
  }

  @Test
  void aCueChangesWithEitherSide() {
    String stamp = ofCue("more than 256 KB in one message", "the Extended Client Library");
    assertThat(ofCue("more than 1 MB in one message", "the Extended Client Library"))
        .isNotEqualTo(stamp);
    assertThat(ofCue("more than 256 KB in one message", "S3 and a pointer")).isNotEqualTo(stamp);
    assertThat(ofCue("over 256 KB in a single message", "the Extended Client Library"))
        .isEqualTo(stamp);
  }
}
