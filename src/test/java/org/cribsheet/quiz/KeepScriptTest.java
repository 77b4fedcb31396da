package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.items.Results;
import org.cribsheet.items.ResultsReader;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a reader is asked to save, what an added file brings, and what anonymous results say. */
class KeepScriptTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/news.js",
            "quiz/store.js",
            "quiz/log.js",
            "quiz/days.js",
            "quiz/book.js",
            "quiz/remind.js",
            "quiz/keep.js",
            "quiz/keep/results.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const DAY = 24 * 3600 * 1000;
        const noon = (day) => day * DAY + 12 * 3600 * 1000;
        const answered = (...days) => ({...quiz.emptyProgress(),
          items: {q: {tries: days.map((d) => ({at: noon(d), zone: 0, right: true}))}, r: {deeds: [{at: 1, deed: 'bury'}]}}});
        const ask = (progress, saved, declined) =>
          quiz.daysToSave(progress, {saved: saved ? noon(saved) + 1 : 0, declined: declined ? noon(declined) + 1 : 0}, 0);
        let kept = {};
        const shelf = {
          getItem: (key) => (key in kept ? kept[key] : null),
          setItem: (key, text) => { kept[key] = text; },
          removeItem: (key) => { delete kept[key]; },
        };
        let clock = 1000;
        const open = () => quiz.store(() => shelf, () => clock);
        const book = {items: [{id: 'one', kind: 'question'}, {id: 'two', kind: 'question'}, {id: 'c', kind: 'cue'}, {id: 'three', kind: 'question'}]};
        """);
  }

  @BeforeEach
  void empty() {
    js.run("kept = {}; clock = 1000;");
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void aReaderIsAskedToSaveOnTheThirdDayWithAnswers() {
    js.is("ask(answered(), 0, 0)", "0");
    js.is("ask(answered(1, 1, 1, 2), 0, 0)", "0");
    js.is("ask(answered(1, 2, 2, 9), 0, 0)", "3");
  }

  @Test
  void afterAFileOnlyNewDaysCount() {
    js.is("ask(answered(1, 2, 3), 3, 0)", "0");
    js.is("ask(answered(1, 2, 3, 4, 5), 3, 0)", "0");
    js.is("ask(answered(1, 2, 3, 4, 5, 6), 3, 0)", "3");
  }

  @Test
  void whoDeclinesIsLeftAloneForAWeekOfDays() {
    js.is("ask(answered(1, 2, 3, 4, 5, 6, 7, 8, 9), 0, 3)", "0");
    js.is("ask(answered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0, 3)", "10");
    js.is("ask(answered(1, 2, 3, 4, 5, 6), 3, 2)", "3");
  }

  @Test
  void anAnswerInTheNightBelongsToTheEvening() {
    js.run(
        "var late = answered(1, 2); late.items.q.tries.push({at: 3 * DAY + 3600000, zone: 0, right: true});");
    js.is("ask(late, 0, 0)", "0");
  }

  @Test
  void anAddedFileSaysWhatItBrought() throws IOException {
    js.run("var store = open();");
    js.is(
        "quiz.addFile(store, " + file("v2-full.json") + ")",
        "{'added':true,'words':'Added: answers to 2 questions and cards, 1 topic read, 1 mock exam.'}");
    js.is("store.progress().plan.date", "'2026-12-12'");
    js.is("quiz.addFile(store, 'x').words", "'This file holds no progress.'");
    js.is(
        "quiz.addFile(store, '{\"version\":99,\"items\":{}}').words",
        "'A newer edition of this site made this file. Nothing was taken from it.'");
    js.is(
        "quiz.addFile(store, '{\"version\":2,\"items\":{\"a\":3}}').words",
        "'Some of this file could not be read.'");
    js.is(
        "quiz.addFile(store, '{\"version\":2,\"items\":{}}').words",
        "'This file holds nothing yet.'");
    js.is("Object.keys(open().progress().items).length", "3");
  }

  @Test
  void aFileFromBeforeStartingOverSaysThatItBringsNothing() {
    js.run(
        "var store = open(); store.record('one', {right: true}); var file = quiz.progressFile(store.progress());");
    js.run("clock = 2000; store.reset();");
    js.is(
        "quiz.addFile(store, file)",
        "{'added':false,'words':'All of this file is from before you started over.'}");
    js.is("store.progress().items", "{}");
  }

  @Test
  void aFileInWhichOneStartedOverTakesAwayWhatCanBeBroughtBack() {
    js.run("var store = open(); store.record('one', {right: true}); clock = 2000;");
    js.is(
        "quiz.addFile(store, JSON.stringify({version: 2, reset: {at: 1500}, items: {two: {tries: [{at: 1600, right: true}]}}})).words",
        "'Added: answers to 1 question or card. In this file you started over: what you had answered here before is gone, and can be brought back for a day.'");
    js.is("Object.keys(store.progress().items)", "['two']");
    js.run("var again = open(); again.bringBack();");
    js.is("Object.keys(open().progress().items)", "['one','two']");
  }

  @Test
  void aFileWithAllThatThisVersionKnowsIsReadInFull() throws IOException {
    js.run("var text = " + file("v2-full.json") + "; var read = quiz.readProgress(text);");
    js.is("read.trouble", "''");
    js.run("var sorted = (v) => JSON.stringify(quiz.join(v, v));");
    js.is(
        "sorted(JSON.parse(quiz.progressFile(read.progress))) === sorted(JSON.parse(text))",
        "true");
  }

  @Test
  void resultsHaveTheFirstAnswersToQuestionsAndNothingElse() {
    js.run(
        """
        var progress = {...quiz.emptyProgress(), plan: {at: 1, exam: 'x', date: '2026-12-12'}, items: {
          one: {tries: [{at: 9, zone: 60, right: true, chosen: ['b']}, {at: 5, zone: 60, right: false, chosen: ['z', 'a'], sure: false}]},
          two: {tries: [{at: 6, zone: 60, right: true, chosen: ['a'], sure: true, grade: 3, stamp: 's'}]},
          c: {tries: [{at: 7, right: true}]},
          three: {tries: [{at: 8, right: true}]},
          gone: {tries: [{at: 8, right: true, chosen: ['q']}]}}};
        """);
    js.is(
        "quiz.resultsOf(book, progress)",
        "{'kind':'cribsheet-results','version':1,'share':0.5,'questions':{"
            + "'one':{'chosen':['a','z'],'right':false,'sure':false},'two':{'chosen':['a'],'right':true,'sure':true}}}");
  }

  @Test
  void whatTheQuizSavesTheCommandReads() throws ResultsReader.Refused {
    js.run("var done = quiz.emptyProgress();");
    js.run("done = quiz.withTry(done, 'one', {at: 1, right: true, chosen: ['<é\"\\\\>']});");
    js.run(
        "done = quiz.withTry(done, 'two', {at: 1, right: false, chosen: ['a', 'b'], sure: false});");
    js.run("done = quiz.withTry(done, 'three', {at: 1, right: true, chosen: ['c']});");
    Results results = ResultsReader.read(js.ask("quiz.resultsOf(book, done)"));
    assertThat(results.share()).isEqualTo(0.6667);
    assertThat(results.answers().keySet()).containsExactly("one", "three", "two");
    assertThat(results.answers().get("one").chosen()).containsExactly("<é\"\\>");
  }

  @Test
  void aTryThatWasTakenBackIsNoFirstAnswer() {
    js.run(
        """
        var undone = {...quiz.emptyProgress(), items: {one: {tries: [
          {at: 5, right: false, chosen: ['a']}, {at: 9, right: true, chosen: ['b']}], deeds: [{at: 6, zone: 0, deed: 'undo', of: 5}]}}};
        """);
    js.is("quiz.resultsOf(book, undone).questions.one.chosen", "['b']");
    js.is("quiz.resultsOf(book, quiz.emptyProgress()).share", "0");
  }

  private static String file(String name) throws IOException {
    return "`" + Files.readString(Path.of("src/test/resources/progress", name)) + "`";
  }
}
