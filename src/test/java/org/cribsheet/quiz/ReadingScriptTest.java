package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;

import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Topic;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of topics that marks are held against, and what pages say of it. */
class ReadingScriptTest {
  private static final Topic HIDDEN = topic("hidden", "Hidden:", bullet("a", "for 30 s"));

  private final Scripts js =
      new Scripts(
          "quiz/progress.js",
          "quiz/marks.js",
          "quiz/ways.js",
          "quiz/reading.js",
          "reading.js",
          "reading/page.js");

  @AfterEach
  void close() {
    js.close();
  }

  private void is(String expression, String json) {
    assertThat(js.ask(expression)).as(expression).isEqualTo(json.replace('\'', '"'));
  }

  private void twoServices() {
    js.run(
        ReadingScript.text(
            notebook(
                with(service("sqs", "SQS"), HIDDEN, topic("order", "Order")),
                service("empty", "Empty"))));
  }

  @Test
  void aTopicHasItsAddressItsTitleAndItsFacts() {
    twoServices();
    is("cribsheet.data.reading.sqs[0]", "['hidden','Hidden','" + Facts.of(HIDDEN) + "']");
    is("Object.keys(cribsheet.data.reading)", "['sqs']");
  }

  @Test
  void theSumIsSaidInWords() {
    twoServices();
    js.run(
        """
        var mark = (facts) => ({...cribsheet.quiz.emptyProgress(), read: {
          'sqs#hidden': {at: 1, day: 'x', facts}, 'sqs#gone': {at: 1, day: 'x', facts: ''}}});
        var say = (facts) => cribsheet.reading.sumWords(mark(facts), cribsheet.data.reading);
        """);
    is("say('" + Facts.of(HIDDEN) + "')", "'1 of 2 topics read'");
    is("say('AAAAA')", "'1 of 2 topics read, 1 changed since'");
  }

  @Test
  void anAddressNamesAServiceOrATopicToMark() {
    is("cribsheet.quiz.readWay('#read')", "{'way':'read','rest':[]}");
    is("cribsheet.quiz.readWay('#read/sqs')", "{'way':'read','rest':['sqs']}");
    is("cribsheet.quiz.readWay('#read/sqs/a%20b')", "{'way':'read','rest':['sqs','a b']}");
    is("cribsheet.quiz.readWay('#read/sqs/%')", "{'way':'read','rest':[]}");
    is("cribsheet.quiz.readWay('#reading')", "null");
    is("cribsheet.quiz.readWay('#service=sqs')", "null");
    is("cribsheet.quiz.writeReadingAddress('a/b')", "'#read/a%2Fb'");
  }

  @Test
  void aDayThatIsNoneIsNotSaid() {
    is("cribsheet.reading.dayWords('', 'en')", "''");
    is("cribsheet.reading.dayWords('soon', 'en')", "''");
  }
}
