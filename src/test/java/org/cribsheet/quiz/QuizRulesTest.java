package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the quiz as the browser runs them. */
class QuizRulesTest {
  private static final String DATA =
      """
      const data = {
        areas: [{id: 'm', name: 'Messaging'}, {id: 'c', name: 'Compute'}],
        services: [{id: 'sqs', name: 'Amazon SQS', short: 'SQS', area: 'm'},
                   {id: 'lambda', name: 'AWS Lambda', short: 'Lambda', area: 'c'}],
        exams: [
          {id: 'old', from: '2023-02-28', until: '2026-11-30', domains: [
            {id: 1, tasks: [{id: '1.1'}, {id: '1.2'}]}, {id: 2, tasks: [{id: '2.1'}]}]},
          {id: 'new', from: '2026-12-01', domains: [{id: 1, tasks: [{id: '1.1'}]}]}],
        refs: {},
        questions: [
          {id: 'one', service: 'sqs', tasks: ['old/1.1', 'new/1.1'],
           options: [{key: 'a', right: true}, {key: 'b'}, {key: 'c'}]},
          {id: 'two', service: 'lambda', tasks: ['old/2.1'],
           options: [{key: 'a', right: true}, {key: 'b', right: true}, {key: 'c'}]}],
        cards: [{id: 'sqs/cue', kind: 'cue', service: 'sqs'}]};
      const quiz = cribsheet.quiz, book = quiz.book(data), none = quiz.emptyProgress();
      const ids = (items) => items.map((i) => i.id).join(' ');
      const found = (choice, progress = none) => ids(quiz.candidates(book, choice, progress));
      """;

  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/book.js",
            "quiz/exam.js",
            "quiz/pick.js",
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/weak.js",
            "quiz/dom.js",
            "quiz/feedback.js",
            "quiz/question.js",
            "quiz/round.js",
            "quiz/address.js",
            "quiz/keys.js",
            "quiz/home.js");
    js.run(DATA);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  private static void holds(String expression) {
    assertThat(js.ask(expression)).as(expression).isEqualTo("true");
  }

  private static void is(String expression, String json) {
    assertThat(js.ask(expression)).as(expression).isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void whoBeginsIsOfferedAsMuchAsThereIs() {
    js.run(
        """
        const begins = (other, exam) => quiz.beginning(quiz.book({...data, ...other}), none, exam);
        const buttons = (...all) => all.map((b) => b && b.button);
        const many = Array.from({length: 12}, (_, i) => ({...data.questions[0], id: 'q' + i}));
        """);
    is(
        "buttons(begins({}, 'new'), begins({}, 'old'), begins({}, ''), begins({questions: many}, 'old'))",
        "['Begin with 1 question','Begin with 2 questions','Begin with 2 questions','Begin with 10 questions']");
    is(
        "buttons(begins({questions: [data.questions[1]]}, 'new'), begins({questions: []}, 'old'), begins({questions: [], cards: []}, ''))",
        "['Begin with 1 question','Begin with 1 card',null]");
    is(
        "[begins({}, 'new'), begins({questions: many}, 'new')].map((b) => b.title)",
        "['1 question to begin with','Ten questions to begin with']");
  }

  @Test
  void rightIsExactlyAllRightOptions() {
    holds("quiz.isRight(book.item.get('two'), ['b', 'a'])");
    holds("!quiz.isRight(book.item.get('two'), ['a'])");
    holds("!quiz.isRight(book.item.get('two'), ['a', 'b', 'c'])");
    holds("!quiz.isRight(book.item.get('one'), [])");
  }

  @Test
  void theSameSeedGivesTheSameOrderAndAnotherSeedAnother() {
    is("quiz.shuffled([1,2,3,4,5,6,7,8], 'x')", js.ask("quiz.shuffled([1,2,3,4,5,6,7,8], 'x')"));
    holds(
        "quiz.shuffled([1,2,3,4,5,6,7,8], 'x').join() !== quiz.shuffled([1,2,3,4,5,6,7,8], 'y').join()");
    is("quiz.shuffled([3,1,2], 'x').sort()", "[1,2,3]");
  }

  @Test
  void everyOrderIsAboutEquallyLikely() {
    js.run(
        """
        const seen = {};
        for (let seed = 0; seed < 6000; seed++) {
          const order = quiz.shuffled(['a', 'b', 'c'], seed).join('');
          seen[order] = (seen[order] || 0) + 1;
        }
        """);
    holds(
        "Object.keys(seen).length === 6 && Object.values(seen).every((n) => n > 850 && n < 1150)");
  }

  @Test
  void aChoiceNarrowsByServiceAreaAndKind() {
    is("found({})", "'one two sqs/cue'");
    is("found({service: 'sqs'})", "'one sqs/cue'");
    is("found({area: 'c'})", "'two'");
    is("found({area: 'm', kind: 'cards'})", "'sqs/cue'");
    is("found({kind: 'questions'})", "'one two'");
    is("found({service: 'nowhere'})", "''");
  }

  @Test
  void aChoiceNarrowsByExamDomainAndTask() {
    is("found({exam: 'old'})", "'one two sqs/cue'");
    is("found({exam: 'new'})", "'one sqs/cue'");
    is("found({exam: 'old', domain: '2'})", "'two'");
    is("found({exam: 'old', task: '1.1'})", "'one'");
    is("found({exam: 'gone'})", "'one two sqs/cue'");
  }

  @Test
  void aChoiceNarrowsByHowItWentLast() {
    js.run(
        """
        let answered = quiz.withTry(none, 'one', {at: 1, right: false});
        answered = quiz.withTry(answered, 'two', {at: 2, right: false});
        answered = quiz.withTry(answered, 'two', {at: 3, right: true});
        """);
    is("found({only: 'wrong'}, answered)", "'one'");
    is("found({only: 'new'}, answered)", "'sqs/cue'");
    is("found({only: 'weak'}, answered)", "'one'");
  }

  @Test
  void aPickIsAsManyAsAskedForAndRepeatable() {
    is("quiz.pick(book.items, 2, 's').length", "2");
    is("quiz.pick(book.items, 0, 's').length", "3");
    is("ids(quiz.pick(book.items, 2, 's'))", js.ask("ids(quiz.pick(book.items, 2, 's'))"));
  }

  @Test
  void theDateDecidesTheExam() {
    is("quiz.defaultExam(data.exams, '2026-11-30').id", "'old'");
    is("quiz.defaultExam(data.exams, '2026-12-01').id", "'new'");
    is("quiz.defaultExam(data.exams, '2020-01-01').id", "'old'");
    is("quiz.defaultExam([data.exams[0]], '2027-01-01').id", "'old'");
    is("typeof quiz.defaultExam([], '2027-01-01')", "'undefined'");
  }

  @Test
  void anExamIsNamedByItsCodeAndItsDays() {
    is(
        "quiz.examWords({name: 'Developer (D-2)', until: '2026-11-30', confirmed: true})",
        "'D-2, until 2026-11-30'");
    is(
        "quiz.examWords({name: 'Developer', from: '2026-12-01'})",
        "'Developer, from 2026-12-01, provisional'");
  }

  @Test
  void anItemCountsForTheDomainOfMostOfItsTasksAlone() {
    js.run(
        """
        const parted = {id: 'p', domains: [1, 2].map((d) => ({id: d, tasks: [1, 2, 3].map((t) => ({id: `${d}.${t}`}))}))};
        const about = (...tasks) => ({id: 'i', kind: 'cue', tasks: tasks.map((t) => 'p/' + t)});
        const meets = (item, choice) => quiz.matches(item, {exam: 'p', ...choice}, {exams: [parted]});
        """);
    is("quiz.domainOf(about('1.1', '2.1', '2.2'), parted)", "2");
    is("quiz.domainOf(about('2.1', '1.1'), parted)", "1");
    is("quiz.domainOf(about(), parted) === undefined", "true");
    is("quiz.countedTasks(about('1.1', '2.1', '2.2'), parted)", "['p/2.1','p/2.2']");
    is("quiz.countedTasks({tasks: ['q/1.1']}, parted)", "[]");
    is("['1', '2'].map((domain) => meets(about('1.1', '2.1', '2.2'), {domain}))", "[false,true]");
    is(
        "['1.1', '2.1', '2.3'].map((task) => meets(about('1.1', '2.1', '2.2'), {task}))",
        "[false,true,false]");
  }

  @Test
  void whatAScenarioLeavesUnsaidIsSaid() {
    js.run(
        "const right = (many) => Array.from({length: 4}, (_, i) => ({key: 'abcd'[i], right: i < many}));");
    is("quiz.unsaid({options: right(1), situation: true})", "'What fits best?'");
    is("quiz.unsaid({options: right(2), situation: true})", "'What fits best? Choose two.'");
    is("quiz.unsaid({options: right(2)})", "'Choose two.'");
    is("quiz.unsaid({options: right(2), bank: true})", "''");
  }

  @Test
  void aNameIsHeldBackWhereItGivesTheAnswerAway() {
    js.run(
        """
        const named = {services: new Map([['sqs', {name: 'Amazon SQS', short: 'SQS'}]])};
        const told = (item) => quiz.isTold(named, {service: 'sqs', ...item});
        const picks = (right, ...wrong) => ({options: [{right: true, text: [right]}, ...wrong.map((w) => ({text: [w]}))]});
        const turned = (front, back, kind = 'cue') => ({kind, front: [front], back: [['p', [back]]]});
        """);
    is("told(picks('an SQS queue', 'a topic'))", "true");
    is("told(picks(['code', 'sqs:SendMessage'], 'a topic'))", "true");
    is("told(picks('an SQS queue', 'SQS FIFO'))", "false");
    is("told(picks('a queue', 'SQS'))", "false");
    is("told(picks('SQSX', 'a topic'))", "false");
    is("told(turned('later', 'SQS delay queue'))", "true");
    is("told(turned('SQS, later', 'SQS delay queue'))", "false");
    is("told(turned('later', 'SQS delay queue', 'cue-back'))", "false");
  }

  @Test
  void optionsKeepTheirOrderWithinARound() {
    js.run("const round = quiz.newRound(book.items, 'seed');");
    is("ids(round.items)", "'one two sqs/cue'");
    is(
        "quiz.optionsIn(round, book.items[0]).map((o) => o.key)",
        js.ask("quiz.optionsIn(round, book.items[0]).map((o) => o.key)"));
  }

  @Test
  void aRoundTalliesByServiceWithTheWeakestFirst() {
    js.run(
        """
        let go = quiz.newRound(book.items, 'seed');
        for (const right of [true, false, true]) go = quiz.forward(quiz.answered(go, right));
        """);
    is("quiz.current(go) === undefined", "true");
    is(
        "{...quiz.tally(go), wrong: ids(quiz.tally(go).wrong)}",
        "{'right':2,'asked':3,'wrong':'two','services':["
            + "{'service':'lambda','right':0,'asked':1},{'service':'sqs','right':2,'asked':2}]}");
    is("ids(quiz.again(go, 's').items)", "'two'");
  }

  @Test
  void aRoundLeftEarlyTalliesWhatWasAnswered() {
    is("quiz.tally(quiz.answered(quiz.newRound(book.items, 's'), true)).asked", "1");
  }

  @Test
  void anAddressIsReadAndWritten() {
    is("quiz.readAddress('#exam=old&domain=2')", "{'exam':'old','domain':'2'}");
    is("quiz.readAddress('#q=sqs/cue&x=1&count=10')", "{'q':'sqs/cue','count':10}");
    is(
        "quiz.writeAddress({count: 5, exam: 'old', only: 'new', area: ''})",
        "'#exam=old&only=new&count=5'");
    is("quiz.writeAddress({q: 'sqs/a b&c'})", "'#q=sqs/a%20b%26c'");
    is("quiz.readAddress(quiz.writeAddress({q: 'sqs/a b&c'})).q", "'sqs/a b&c'");
  }

  @Test
  void aBadAddressSaysNothing() {
    is("quiz.readAddress('')", "{}");
    is("quiz.readAddress('#')", "{}");
    is("quiz.readAddress('#_main')", "{}");
    is("quiz.readAddress('#q=%E0%A4%A&kind=all&only=old&count=-1')", "{}");
  }

  @Test
  void lettersAndDigitsChooseAndCanBeTurnedOff() {
    js.run(
        """
        const asked = {characters: true, choices: 4, onControl: false};
        const key = (key, situation = {}, event = {}) =>
          quiz.keyMeaning({key, ...event}, {...asked, ...situation});
        """);
    is("key('1')", "{'choose':0}");
    is("key('D')", "{'choose':3}");
    is("key('5')", "null");
    is("key('b', {characters: false})", "null");
    is("key('b', {}, {ctrlKey: true})", "null");
    is("key('Escape')", "null");
  }

  @Test
  void enterGoesOnUnlessAControlHasItsOwnUseForIt() {
    is("key('Enter')", "'forward'");
    is("key('Enter', {characters: false})", "'forward'");
    is("key('Enter', {onControl: true})", "null");
  }
}
