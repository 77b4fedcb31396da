package org.cribsheet.quiz;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a card is, and when a typed answer is right. */
class CardRulesTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/exam.js",
            "quiz/review/units.js",
            "quiz/review/cards.js",
            "quiz/review/judge.js");
    js.run("const quiz = cribsheet.quiz;");
  }

  @AfterAll
  static void close() {
    js.close();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "900 s | 15 min | same",
        "15min | 15 minutes | same",
        "15 m | 900 seconds | same",
        "0.25 h | 15 min | same",
        "1 GB | 1 GiB | binary",
        "256KB | 256 KB | same",
        "256 kb | 256 KB | same",
        "262144 bytes | 256 KiB | same",
        "262,144 bytes | 256 KB | binary",
        "1024 MB | 1 GB | same",
        "1000 MB | 1 GB | same",
        "1,000 | 1000 | same",
        "1 000 | 1000 | same",
        "1'000 | 1000 | same",
        "1_000 | 1000 | same",
        "1.000 | 1000 | same",
        "1.000 | 1 | same",
        "10k | 10,000 | same",
        "10K messages | 10,000 | same",
        "1M | 1,000,000 | same",
        "1 million | 1000000 | same",
        "1,5 s | 1.5 s | same",
        "1,500 ms | 1.5 s | same",
        "99.9% | 99.9 % | same",
        "99.9 percent | 99.9 % | same",
        "99.9 | 99.9 % | unit",
        "15 | 15 min | unit",
        "15 s | 15 min | value",
        "15 MB | 15 min | kind",
        "1 h 30 min | 90 min | same",
        "1h30m | 90 min | same",
        "1 hour and 30 minutes | 5400s | same",
        "up to 15 min | 15 min | same",
        "at most 15 min | max 15 minutes | same",
        "at least 15 min | at most 15 min | direction",
        "< 15 min | 15 min | same",
        "~15 min | 15 min | same",
        "1 to 10 min | 60-600 s | same",
        "1-10 | 1 to 10 | same",
        "1 min to 10 min | 60 to 600 s | same",
        "30 s - 12 h | 30 seconds to 12 hours | same",
        "1-11 | 1 to 10 | value",
        "3,000 requests per second | 3000/s | same",
        "180000 per minute | 3000 per second | same",
        "3000 rps | 3,000 requests/s | same",
        "3000 | 3,000 per second | unit",
        "10 messages | 10 | same",
        "ten | 10 | same",
        "ten minutes | 600 s | same",
        "12 months | 1 year | same",
        "365 days | 1 year | same",
        "30 days | 1 month | same",
        "14 days | 2 weeks | same",
        "unlimited | no limit | same",
        "5 Gbps | 5000 Mbps | same",
        "5-minute | 300 s | same",
        "0 | 0 | same",
        "500 ms | 0.5 s | same",
        ".5 s | 500 ms | same",
        "10 GB | 10 GB | same",
        "10GB. | 10 GB | same",
        "1 MB/s | 1,000 KB per second | same",
        "8 MB | 8 Mbit | kind",
        "100 000 | 100,000 | same",
        "10 MB | 10 GB | value",
        "15 min. | 900s | same",
        "1000 MB | 1 GiB | binary",
        "0.5 GB | 512 MB | same",
        "0.5 GB | 500 MB | same",
        "0.5 GB | 0.5 GiB | binary",
        "0.6 GB | 512 MB | value",
        "10.24 GB | 10,240 MB | same",
        "3.000 | 3,000 s | unit"
      })
  void amountsCompare(String typed, String right, String result) {
    js.is(
        "quiz.compareAmounts(quiz.readAmount(%s), quiz.readAmount(%s))"
            .formatted(quoted(typed), quoted(right)),
        quoted(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "S3", "minutes", "lots of 3", "v1", "--"})
  void whatNamesNoAmountIsNotRead(String typed) {
    js.is("quiz.readAmount(" + quoted(typed) + ")", "null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 min | 900 s | right | ''",
        "at most 12 h | 12 hours | right | ''",
        "at most 12 h | at least 12 h | near | direction",
        "256 KB | 256KB | right | ''",
        "256 KB | 256 KiB | near | binary",
        "15 min | 15 | near | unit",
        "15 min | 900 | wrong | value",
        "up to 10,000 | 10.000 | right | ''",
        "15 min | a while | wrong | unread",
        "15 min | ' ' | wrong | empty",
        "15 min | 15 h | wrong | value",
        "5 min to 480 min | 480 min | near | end",
        "5 min to 480 min | 5 to 480 min | right | ''",
        "5 min to 480 min | 50 min | wrong | value"
      })
  void aTypedAmountIsJudged(String answer, String typed, String verdict, String why) {
    js.is(
        "(({verdict, why}) => [verdict, why])(quiz.judgeAmount(%s, %s))"
            .formatted(quoted(answer), quoted(typed)),
        "['" + verdict + "','" + why + "']");
  }

  @Test
  void aNumberAloneIsRightWhereThePageShowsItsUnit() {
    js.is("quiz.judgeAmount('at most 15 min', '15', true).verdict", "'right'");
    js.is("quiz.judgeAmount('at most 15 min', '14', true).verdict", "'wrong'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "GetItem | GetItem | right | \"\"",
        "GetItem | `GetItem` | right | \"\"",
        "GetItem | getitem | right | case",
        "GetItem | GetItem() | right | \"\"",
        "GetItem | get item | near | signs",
        "GetItem | GetItme | near | slip",
        "GetItem | GetItems | near | slip",
        "GetItem | PutItem | wrong | other",
        "x-amz-server-side-encryption | x–amz–server–side–encryption | right | \"\"",
        "x-amz-server-side-encryption | x amz server side encryption | near | signs",
        "kms:GenerateDataKey | GenerateDataKey | right | prefix",
        "kms:GenerateDataKey | generatedatakey | right | prefix",
        "--page-size | --page-size | right | \"\"",
        "--page-size | page-size | near | signs",
        "_X_AMZN_TRACE_ID | _x_amzn_trace_id | right | case",
        "AES256 | AES128 | wrong | other",
        "AES256 | AES255 | wrong | other",
        "S3 | S4 | wrong | other",
        "SQS | SNS | wrong | other",
        "GetItem | \"  \" | wrong | empty"
      })
  void aTypedIdentifierIsJudged(String answer, String typed, String verdict, String why) {
    js.is(
        "(({verdict, why}) => [verdict, why])(quiz.judge({kind: 'cloze', answer: %s}, %s))"
            .formatted(quoted(answer), quoted(typed)),
        "['" + verdict + "','" + why + "']");
  }

  @Test
  void theBestOfSeveralNamesCounts() {
    js.is("quiz.judgeText(['Amazon Simple Queue Service', 'SQS'], 'sqs').verdict", "'right'");
    js.is("quiz.judgeText(['Amazon SQS', 'SQS'], 'Amazon SQA').verdict", "'near'");
    js.is(
        "['right', 'near', 'wrong'].map((v) => quiz.judgeText(['abcdefg'], {right: 'abcdefg', near: 'abcdef', wrong: 'x'}[v]).grade)",
        "[3,2,1]");
  }

  @Test
  void aCueIsAskedBothWaysAndAQuestionOnce() {
    js.is(
        "quiz.cards.of({id: 'sqs/fan', kind: 'cue', service: 'sqs', tasks: [], stamp: 'abcde'}).map((c) => [c.id, c.kind, c.of, c.kin, c.stamp])",
        "[['sqs/fan','cue','sqs/fan',['sqs#fan'],'abcde'],['sqs/fan~back','cue-back','sqs/fan',['sqs#fan'],'abcde']]");
    js.is(
        "quiz.cards.of({id: 'q', kind: 'question', service: 'sqs', tasks: []}, {q: ['sqs#fan']}).map((c) => c.kin)",
        "[['sqs#fan']]");
  }

  @Test
  void theIndexOfTheReviewBecomesCards() {
    js.run(
        """
        var index = {kin: {}, groups: [
          {service: 'lambda', tasks: ['dva/1.1'], limits: ['time~1 aaaaa', 'table~rows-largest~1 bbbbb'], clozes: ['role~iam:Pass-Role ccccc']},
          {service: 's3', clozes: ['put~PutObject ddddd']}]};
        var cards = quiz.cards.all([{id: 'q', kind: 'question', service: 's3', tasks: []}], index);
        """);
    js.is(
        "cards.map((c) => [c.id, c.kind, c.kin, c.stamp])",
        "[['q','question',[],null],['lambda#time~1','limit',['lambda#time'],'aaaaa'],"
            + "['lambda#table~rows-largest~1','limit',['lambda#table~rows-largest'],'bbbbb'],"
            + "['lambda#role~iam:Pass-Role','cloze',['lambda#role'],'ccccc'],['s3#put~PutObject','cloze',['s3#put'],'ddddd']]");
    js.is("[cards[1].tasks, cards[4].tasks]", "[['dva/1.1'],[]]");
  }

  @Test
  void theReaderChoosesKindsExamAndService() {
    js.run(
        """
        var some = [['a', 'question', 'dva/1'], ['b', 'cue', ''], ['c', 'cue-back', 'sap/1'], ['d', 'limit', 'dva/2'], ['e', 'cloze', 'sap/1']]
          .map(([id, kind, task], i) => ({id, kind, service: i < 3 ? 's3' : 'sqs', tasks: task ? [task] : []}));
        var chosen = (choice) => quiz.cards.chosen(some, choice, (c) => (c.service === 's3' ? 'storage' : 'messaging')).map((c) => c.id).join('');
        """);
    js.is("chosen({})", "'abcde'");
    js.is("chosen({off: ['cues', 'limits', 'nonsense']})", "'ae'");
    js.is("chosen({exam: {id: 'dva'}})", "'abd'");
    js.is("chosen({service: 'sqs'})", "'de'");
    js.is("chosen({area: 'storage', off: ['questions']})", "'bc'");
  }

  @Test
  void newOnesComeInterleavedByServiceAndEasyKindsFirst() {
    js.run(
        """
        var many = [];
        const kinds = ['cloze', 'limit', 'cue-back', 'question', 'cue'];
        for (let i = 0; i < 400; i++) many.push({id: 'a' + i, kind: kinds[i % 5], service: 'lambda'});
        for (let i = 0; i < 100; i++) many.push({id: 'b' + i, kind: kinds[i % 5], service: 'sqs'});
        var order = quiz.cards.inOrder(many);
        """);
    js.is("order.length", "500");
    js.is(
        "quiz.cards.inOrder([...many].reverse()).map((c) => c.id).join() === order.map((c) => c.id).join()",
        "true");
    js.is(
        "[0, 1, 2, 3, 4].map((i) => order.slice(100 * i, 100 * i + 100).filter((c) => c.service === 'sqs').length).every((n) => n > 15 && n < 25)",
        "true");
    js.is("order.slice(0, 40).every((c) => c.kind === 'cue' || c.kind === 'question')", "true");
    js.is("order.slice(0, 100).filter((c) => c.kind === 'cloze').length", "0");
    js.is(
        "order.slice(-100).filter((c) => c.kind === 'cue').length < order.slice(-100).filter((c) => c.kind === 'cloze').length",
        "true");
  }
}
