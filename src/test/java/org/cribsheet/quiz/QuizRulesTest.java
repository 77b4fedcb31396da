package org.cribsheet.quiz;

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

  @Test
  void whoBeginsIsOfferedAsMuchAsThereIs() {
    js.run(
        """
        const begins = (other, exam) => quiz.beginning(quiz.book({...data, ...other}), none, exam);
        const buttons = (...all) => all.map((b) => b && b.button);
        const many = Array.from({length: 12}, (_, i) => ({...data.questions[0], id: 'q' + i}));
        """);
    js.is(
        "buttons(begins({}, 'new'), begins({}, 'old'), begins({}, ''), begins({questions: many}, 'old'))",
        "['Begin with 1 question','Begin with 2 questions','Begin with 2 questions','Begin with 10 questions']");
    js.is(
        "buttons(begins({questions: [data.questions[1]]}, 'new'), begins({questions: []}, 'old'), begins({questions: [], cards: []}, ''))",
        "['Begin with 1 question','Begin with 1 card',null]");
    js.is(
        "[begins({}, 'new'), begins({questions: many}, 'new')].map((b) => b.title)",
        "['1 question to begin with','Ten questions to begin with']");
  }

  @Test
  void rightIsExactlyAllRightOptions() {
    js.holds("quiz.isRight(book.item.get('two'), ['b', 'a'])");
    js.holds("!quiz.isRight(book.item.get('two'), ['a'])");
    js.holds("!quiz.isRight(book.item.get('two'), ['a', 'b', 'c'])");
    js.holds("!quiz.isRight(book.item.get('one'), [])");
  }

  @Test
  void theSameSeedGivesTheSameOrderAndAnotherSeedAnother() {
    js.is("quiz.shuffled([1,2,3,4,5,6,7,8], 'x')", js.ask("quiz.shuffled([1,2,3,4,5,6,7,8], 'x')"));
    js.holds(
        "quiz.shuffled([1,2,3,4,5,6,7,8], 'x').join() !== quiz.shuffled([1,2,3,4,5,6,7,8], 'y').join()");
    js.is("quiz.shuffled([3,1,2], 'x').sort()", "[1,2,3]");
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
    js.holds(
        "Object.keys(seen).length === 6 && Object.values(seen).every((n) => n > 850 && n < 1150)");
  }

  @Test
  void aChoiceNarrowsByServiceAreaAndKind() {
    js.is("found({})", "'one two sqs/cue'");
    js.is("found({service: 'sqs'})", "'one sqs/cue'");
    js.is("found({area: 'c'})", "'two'");
    js.is("found({area: 'm', kind: 'cards'})", "'sqs/cue'");
    js.is("found({kind: 'questions'})", "'one two'");
    js.is("found({service: 'nowhere'})", "''");
  }

  @Test
  void aChoiceNarrowsByExamDomainAndTask() {
    js.is("found({exam: 'old'})", "'one two sqs/cue'");
    js.is("found({exam: 'new'})", "'one sqs/cue'");
    js.is("found({exam: 'old', domain: '2'})", "'two'");
    js.is("found({exam: 'old', task: '1.1'})", "'one'");
    js.is("found({exam: 'gone'})", "'one two sqs/cue'");
  }

  @Test
  void aChoiceNarrowsByHowItWentLast() {
    js.run(
        """
        let answered = quiz.withTry(none, 'one', {at: 1, right: false});
        answered = quiz.withTry(answered, 'two', {at: 2, right: false});
        answered = quiz.withTry(answered, 'two', {at: 3, right: true});
        """);
    js.is("found({only: 'wrong'}, answered)", "'one'");
    js.is("found({only: 'new'}, answered)", "'sqs/cue'");
    js.is("found({only: 'weak'}, answered)", "'one'");
  }

  @Test
  void aPickIsAsManyAsAskedForAndRepeatable() {
    js.is("quiz.pick(book.items, 2, 's').length", "2");
    js.is("quiz.pick(book.items, 0, 's').length", "3");
    js.is("ids(quiz.pick(book.items, 2, 's'))", js.ask("ids(quiz.pick(book.items, 2, 's'))"));
  }

  @Test
  void theDateDecidesTheExam() {
    js.is("quiz.defaultExam(data.exams, '2026-11-30').id", "'old'");
    js.is("quiz.defaultExam(data.exams, '2026-12-01').id", "'new'");
    js.is("quiz.defaultExam(data.exams, '2020-01-01').id", "'old'");
    js.is("quiz.defaultExam([data.exams[0]], '2027-01-01').id", "'old'");
    js.is("typeof quiz.defaultExam([], '2027-01-01')", "'undefined'");
  }

  @Test
  void anExamIsNamedByItsCodeAndItsDays() {
    js.is(
        "quiz.examWords({name: 'Developer (D-2)', until: '2026-11-30', confirmed: true})",
        "'D-2, until 2026-11-30'");
    js.is(
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
    js.is("quiz.domainOf(about('1.1', '2.1', '2.2'), parted)", "2");
    js.is("quiz.domainOf(about('2.1', '1.1'), parted)", "1");
    js.is("quiz.domainOf(about(), parted) === undefined", "true");
    js.is("quiz.countedTasks(about('1.1', '2.1', '2.2'), parted)", "['p/2.1','p/2.2']");
    js.is("quiz.countedTasks({tasks: ['q/1.1']}, parted)", "[]");
    js.is(
        "['1', '2'].map((domain) => meets(about('1.1', '2.1', '2.2'), {domain}))", "[false,true]");
    js.is(
        "['1.1', '2.1', '2.3'].map((task) => meets(about('1.1', '2.1', '2.2'), {task}))",
        "[false,true,false]");
  }

  @Test
  void whatAScenarioLeavesUnsaidIsSaid() {
    js.run(
        "const right = (many) => Array.from({length: 4}, (_, i) => ({key: 'abcd'[i], right: i < many}));");
    js.is("quiz.unsaid({options: right(1), situation: true})", "'What fits best?'");
    js.is("quiz.unsaid({options: right(2), situation: true})", "'What fits best? Choose two.'");
    js.is("quiz.unsaid({options: right(2)})", "'Choose two.'");
    js.is("quiz.unsaid({options: right(2), bank: true})", "''");
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
    js.is("told(picks('an SQS queue', 'a topic'))", "true");
    js.is("told(picks(['code', 'sqs:SendMessage'], 'a topic'))", "true");
    js.is("told(picks('an SQS queue', 'SQS FIFO'))", "false");
    js.is("told(picks('a queue', 'SQS'))", "false");
    js.is("told(picks('SQSX', 'a topic'))", "false");
    js.is("told(turned('later', 'SQS delay queue'))", "true");
    js.is("told(turned('SQS, later', 'SQS delay queue'))", "false");
    js.is("told(turned('later', 'SQS delay queue', 'cue-back'))", "false");
  }

  @Test
  void optionsKeepTheirOrderWithinARound() {
    js.run("const round = quiz.newRound(book.items, 'seed');");
    js.is("ids(round.items)", "'one two sqs/cue'");
    js.is(
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
    js.is("quiz.current(go) === undefined", "true");
    js.is(
        "{...quiz.tally(go), wrong: ids(quiz.tally(go).wrong)}",
        "{'right':2,'asked':3,'wrong':'two','services':["
            + "{'service':'lambda','right':0,'asked':1},{'service':'sqs','right':2,'asked':2}]}");
    js.is("ids(quiz.again(go, 's').items)", "'two'");
  }

  @Test
  void aRoundLeftEarlyTalliesWhatWasAnswered() {
    js.is("quiz.tally(quiz.answered(quiz.newRound(book.items, 's'), true)).asked", "1");
  }

  @Test
  void anAddressIsReadAndWritten() {
    js.is("quiz.readAddress('#exam=old&domain=2')", "{'exam':'old','domain':'2'}");
    js.is("quiz.readAddress('#q=sqs/cue&x=1&count=10')", "{'q':'sqs/cue','count':10}");
    js.is(
        "quiz.writeAddress({count: 5, exam: 'old', only: 'new', area: ''})",
        "'#exam=old&only=new&count=5'");
    js.is("quiz.writeAddress({q: 'sqs/a b&c'})", "'#q=sqs/a%20b%26c'");
    js.is("quiz.readAddress(quiz.writeAddress({q: 'sqs/a b&c'})).q", "'sqs/a b&c'");
  }

  @Test
  void aBadAddressSaysNothing() {
    js.is("quiz.readAddress('')", "{}");
    js.is("quiz.readAddress('#')", "{}");
    js.is("quiz.readAddress('#_main')", "{}");
    js.is("quiz.readAddress('#q=%E0%A4%A&kind=all&only=old&count=-1')", "{}");
  }

  @Test
  void lettersAndDigitsChooseAndCanBeTurnedOff() {
    js.run(
        """
        const asked = {characters: true, choices: 4, onControl: false};
        const key = (key, situation = {}, event = {}) =>
          quiz.keyMeaning({key, ...event}, {...asked, ...situation});
        """);
    js.is("key('1')", "{'choose':0}");
    js.is("key('D')", "{'choose':3}");
    js.is("key('5')", "null");
    js.is("key('b', {characters: false})", "null");
    js.is("key('b', {}, {ctrlKey: true})", "null");
    js.is("key('Escape')", "null");
  }

  @Test
  void enterGoesOnUnlessAControlHasItsOwnUseForIt() {
    js.is("key('Enter')", "'forward'");
    js.is("key('Enter', {characters: false})", "'forward'");
    js.is("key('Enter', {onControl: true})", "null");
  }
}
