package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.tasks;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.topic;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.junit.jupiter.api.Test;

class AnkiExportTest {
  private static final List<Vocabulary.Area> AREAS =
      List.of(new Vocabulary.Area("messaging", "Messaging", 1));

  private static List<String> export(Block... blocks) {
    Notebook notebook =
        notebook(service("sqs", tasks("dva/1.1"), List.of(), topic("Queues", blocks)));
    QuestionBank bank = new FromNotes(new Reporter()).read(notebook);
    return AnkiExport.text(bank, notebook, AREAS, "Exam").lines().toList();
  }

  @Test
  void tellsAnkiHowToReadIt() {
    assertThat(export())
        .startsWith(
            "#separator:tab",
            "#html:true",
            "#notetype:Cribsheet",
            "#columns:Id\tFront\tBack\tDeck\tTags")
        .contains("#deck column:4", "#tags column:5")
        .allMatch(line -> line.startsWith("#"));
  }

  @Test
  void aCueIsAskedBothWaysInRowsThatBeginWithTheirIds() {
    assertThat(export(cue("process later", "delay queue")))
        .endsWith(
            "sqs/process-later\t<small>Queues</small><br>process later\t<p>delay queue</p>\tExam::Messaging\tsqs dva::1.1",
            "sqs/process-later~back\t<small>Queues</small><br>delay queue\t<p>process later</p>\tExam::Messaging\tsqs dva::1.1");
  }

  @Test
  void aQuestionShowsItsOptionsInFrontInAnOrderThatDoesNotTellAndReasonsBehind() {
    assertThat(
            export(
                scenario(
                    "Twice & more",
                    right("Wait <longer>", bullet("it hides")),
                    wrong("FIFO", "orders"))))
        .endsWith(
            "sqs/twice-more\t\"Twice &amp; more<ol type=\"\"A\"\"><li>FIFO</li><li>Wait &lt;longer&gt;</li></ol>\""
                + "\t\"<ol type=\"\"A\"\"><li><b>Wrong.</b><p>orders</p></li>"
                + "<li><b>Right.</b><ul><li>it hides</li></ul></li></ol>\"\tExam::Messaging\tsqs dva::1.1");
  }

  @Test
  void codeStaysOnOneLineOfTheFile() {
    Block code = new Block.CodeBlock("yaml", "a: 1\nb: \"2\"\n", HERE);
    assertThat(export(scenario("How is it written", right("So", code))).get(8))
        .contains("<pre>a: 1<br>b: \"\"2\"\"</pre>");
  }

  @Test
  void runningTextKeepsItsMarks() {
    assertThat(
            AnkiHtml.inlines(
                List.of(
                    new Inline.Code("a<b"),
                    new Inline.Strong(text("x")),
                    new Inline.Element("kbd", text("Esc")),
                    new Inline.Break())))
        .isEqualTo("<code>a&lt;b</code><b>x</b><kbd>Esc</kbd><br>");
  }
}
