package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drills ask: which items, with which neighbors, in which order. */
class DrillRulesTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/dom.js",
            "quiz/book.js",
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/drill/words.js",
            "quiz/drill/phrases.js",
            "quiz/drill/lookalikes.js",
            "quiz/drill/choose.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const services = [['sqs', 'post'], ['sns', 'post'], ['kinesis', 'post'], ['s3', 'disk'], ['efs', 'disk']];
        const book = quiz.book({
          areas: [{id: 'post'}, {id: 'disk'}], exams: [], questions: [], cards: [],
          services: services.map(([id, area]) => ({id, name: 'Amazon ' + id.toUpperCase(), short: id.toUpperCase(), area})),
        });
        let number = 0;
        /** "sqs: buffer a peak = SQS"; an answer in backticks is code. */
        const cue = (line) => {
          const [, service, front, answer] = /^(\\w+): (.*) = (.*)$/.exec(line);
          const text = answer.startsWith('`') ? [['code', answer.slice(1, -1)]] : [answer];
          return {id: `${service}/c${number++}`, kind: 'cue', service, front: [front], back: [['p', text]], page: 'p'};
        };
        const made = (lines, beside = () => new Set()) => {
          number = 0;
          return quiz.phrases(book, lines.map(cue), beside);
        };
        const answers = (made, id) => made.picks.get(id).near.map(({other}) => quiz.plain(other.text));
        const OTHERS = ['sqs: peak of work = visibility timeout', 'sns: one message for many = SNS topic', 'kinesis: clickstream order = Kinesis shard',
          'kinesis: hot key = partition split', 's3: cheap archive = Glacier'];
        const near = (line) => answers(made([line, ...OTHERS]), line.split(':')[0] + '/c0');
        const items = (n, group) => Array.from({length: n}, (_, i) => ({id: `${group}${i}`, group, pair: `${group}${i}`}));
        const at = (log) => ({items: Object.fromEntries(Object.entries(log).map(([id, tries]) => [id, {tries}]))});
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void neighborsAreAnswersOfTheSameServiceOrArea() {
    assertThat(js.ask("near('sqs: deliver later = delay queue').sort()"))
        .isEqualTo("[\"Kinesis shard\",\"SNS topic\",\"partition split\",\"visibility timeout\"]");
  }

  @Test
  void whatIsComparedWithItIsNearToo() {
    assertThat(
            js.ask(
                "answers(made(['sqs: deliver later = delay queue', ...OTHERS], (s) => new Set(s === 'sqs' ? ['s3'] : [])), 'sqs/c0').includes('Glacier')"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({
    "'the same answer, or one with a word of it', 'sqs: deliver later = visibility delay', visibility timeout",
    "'an answer of which the situation has a word', 'sqs: a shard is too slow = dead-letter queue', Kinesis shard",
    "'an answer to a situation that is nearly the same', 'sns: hot key of a table = delay queue', partition split",
    "'its situation has a word of the right answer', 'sqs: later = letter message', SNS topic",
  })
  void whatMayBeRightTooIsNoNeighbor(String why, String cue, String not) {
    assertThat(js.ask("near('" + cue + "')")).as(why).doesNotContain(not).contains("\"");
  }

  @Test
  void theNameOfTheServiceItselfIsNoNeighborOfItsFeature() {
    assertThat(
            js.ask(
                "answers(made(['sqs: deliver later = delay queue', 'sqs: decouple tiers = SQS', ...OTHERS]), 'sqs/c0')"))
        .doesNotContain("\"SQS\"");
  }

  @ParameterizedTest
  @CsvSource({
    "sqs: order is lost = it is a standard queue",
    "sqs: order is lost = not possible",
    "'sqs: order is lost = FIFO queue, since a standard one has none'",
    "sqs: order is lost = a queue that keeps the order of messages within a group",
    "sqs: order is lost = queue with order",
    "sqs: order is lost = denied",
    "efs: shared disk of many zones = EFS",
  })
  void whatIsNoShortNameOrHasNoNeighborsIsRecalled(String cue) {
    assertThat(js.ask("made(['" + cue + "', ...OTHERS]).recalls.map((c) => c.id)")).contains("/c0");
  }

  @Test
  void aPhraseOffersFourOptionsOfWhichOneIsRightBothWays() {
    js.run("const some = quiz.phraseItems(made(['sqs: deliver later = delay queue', ...OTHERS]))");
    assertThat(js.ask("some.filter((i) => i.phrase && i.pair === 'sqs/c0').map((i) => i.id)"))
        .isEqualTo("[\"sqs/c0~pick\",\"sqs/c0~pick-back\"]");
    js.run("const asked = some.slice(0, 2).map((i) => quiz.phraseQuestion(i, book, 'seed'))");
    assertThat(js.ask("asked.map((q) => q.options.length)")).isEqualTo("[4,4]");
    assertThat(js.ask("asked.map((q) => q.options.filter((o) => o.right).map((o) => o.text[0]))"))
        .isEqualTo("[[\"delay queue\"],[\"deliver later\"]]");
    assertThat(js.ask("asked.map((q) => q.stem[0])"))
        .isEqualTo("[\"deliver later\",\"delay queue\"]");
    assertThat(js.ask("quiz.phraseQuestion(some[0], book, 'seed').options.map((o) => o.key)"))
        .isEqualTo(js.ask("asked[0].options.map((o) => o.key)"));
  }

  /** A link within something to press would be two things to press. */
  @Test
  void optionsHaveNoLinks() {
    js.run(
        """
        const linked = cue('sqs: deliver later = delay queue');
        linked.back = [['p', ['delay ', ['a', 'x.html', ['queue']]]]];
        const offered = quiz.phraseItems(quiz.phrases(book, [linked, ...OTHERS.map(cue)], () => new Set()));
        """);
    assertThat(js.ask("quiz.phraseQuestion(offered[0], book, 's').options.map((o) => o.text)"))
        .contains("[\"delay \",\"queue\"]")
        .doesNotContain("x.html");
  }

  @Test
  void weakOnesComeFirstThenNewOnesThenWhatWasRightLongestAgo() {
    js.run(
        """
        const log = at({a0: [{at: 9, right: true}], a1: [{at: 5, right: true}], a2: [{at: 7, right: false}],
          a3: [{at: 6, right: true, sure: false}]});
        """);
    assertThat(js.ask("quiz.weakFirst(items(5, 'a'), log, 's').map((i) => i.id)"))
        .isEqualTo("[\"a3\",\"a2\",\"a4\",\"a1\",\"a0\"]");
  }

  @Test
  void aDrillTakesOneOfEachPairAndSpreadsOverGroups() {
    js.run("const pool = [...items(20, 'a'), ...items(2, 'b'), ...items(1, 'c')]");
    assertThat(js.ask("quiz.spread(pool, 5).map((i) => i.group)"))
        .isEqualTo("[\"a\",\"b\",\"c\",\"a\",\"b\"]");
    assertThat(js.ask("quiz.spread(items(4, 'a').map((i) => ({...i, pair: 'p'})), 4).length"))
        .isEqualTo("1");
    assertThat(js.ask("quiz.spread([], 4)")).isEqualTo("[]");
  }

  @Test
  void noTwoOfAGroupFollowEachOtherIfThatCanBeHelped() {
    assertThat(
            js.ask(
                "quiz.apart([...items(3, 'a'), ...items(2, 'b'), ...items(1, 'c')]).map((i) => i.group)"))
        .isEqualTo("[\"a\",\"b\",\"a\",\"b\",\"a\",\"c\"]");
    assertThat(js.ask("quiz.apart([...items(3, 'a'), ...items(1, 'b')]).map((i) => i.group)"))
        .isEqualTo("[\"a\",\"b\",\"a\",\"a\"]");
  }

  @Test
  void aLookAlikeOffersItsColumnsAndTellsWhatEachSays() {
    js.run(
        """
        const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({key, service: key, name: key.toUpperCase()}));
        const table = {id: 'letters', title: 'Which?', columns,
          rows: [{key: 'kept', name: ['Kept'], cells: columns.map((c, i) => [`${i} d, see `, ['a', 'x.html', ['X']]]), ask: [5]}]};
        const item = quiz.lookAlikes([table])[0];
        const asked6 = quiz.lookAlikeQuestion(item, 'seed');
        """);
    assertThat(js.ask("[item.id, item.group, item.service]"))
        .isEqualTo("[\"~letters/kept/f\",\"letters\",\"f\"]");
    assertThat(js.ask("quiz.plain(asked6.stem)")).isEqualTo("\"Which of these? Kept: 5 d, see X\"");
    assertThat(js.ask("JSON.stringify(asked6.stem).includes('x.html')")).isEqualTo("false");
    assertThat(js.ask("asked6.options.length")).isEqualTo("5");
    assertThat(js.ask("asked6.options.filter((o) => o.right).map((o) => o.key)"))
        .isEqualTo("[\"f\"]");
    assertThat(
            js.ask(
                "asked6.options.map((o) => o.key).join() === asked6.options.map((o) => o.key).sort().join()"))
        .isEqualTo("true");
    assertThat(
            js.ask(
                "asked6.options.every((o) => quiz.plain(o.reason[0][1]) === `Kept: ${'abcdefg'.indexOf(o.key)} d, see X`)"))
        .isEqualTo("true");
  }
}
