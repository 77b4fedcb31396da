package org.cribsheet.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read, what has changed since, and that files of every version can still be read. */
class MarksTest {
  private Scripts js;

  @BeforeEach
  void load() {
    js =
        new Scripts(
            "quiz/log.js",
            "quiz/random.js",
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/news.js",
            "quiz/store.js",
            "quiz/keep.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const kept = {};
        let room = true;
        const shelf = {
          getItem: (key) => (key in kept ? kept[key] : null),
          setItem: (key, text) => { if (!room) throw new Error('full'); kept[key] = text; },
          removeItem: (key) => { delete kept[key]; },
        };
        let clock = 1000;
        const open = (guest) => quiz.store(() => shelf, () => clock, guest);
        const reading = (then, now) =>
          quiz.reading(quiz.withMark(quiz.emptyProgress(), 's#t', {at: 1, day: '2026-11-22', facts: then}), 's#t', now);
        """);
  }

  @AfterEach
  void close() {
    js.close();
  }

  private static String file(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/progress", name));
  }

  @Test
  void aMarkIsKeptWithItsDayAndFactsUntilItIsTakenBack() {
    js.run("open().mark('sqs#life', 'AAAAA', '2026-11-22'); clock = 2000;");
    js.is(
        "quiz.markOf(open().progress(), 'sqs#life')",
        "{'at':1000,'day':'2026-11-22','facts':'AAAAA'}");
    js.run("open().unmark('sqs#life');");
    js.is("quiz.markOf(open().progress(), 'sqs#life')", "null");
    js.is("open().progress().read['sqs#life']", "{'at':2000,'read':false}");
  }

  @Test
  void theReadersLastWordHoldsThoughTheClockWasSetBack() {
    js.run("open().mark('sqs#life', 'AAAAA', '2026-11-22'); clock = 500;");
    js.run("open().unmark('sqs#life'); open().stop('sqs', 'a'); open().stop('sqs', 'b');");
    js.is("open().progress().read['sqs#life']", "{'at':1001,'read':false}");
    js.is("open().progress().place", "{'at':501,'service':'sqs','topic':'b'}");
  }

  @Test
  void aMarkOfAnotherTabIsNotUndone() {
    js.run("var first = open(), second = open(true);");
    js.run("first.mark('s#a', 'AAAAA', 'x'); second.mark('s#b', 'AAAAA', 'x'); first.load();");
    js.is("Object.keys(first.progress().read)", "['s#a','s#b']");
  }

  @Test
  void whatIsTheSameIsReadWhateverItsOrder() {
    js.is("reading('AAAAABBBBB', 'AAAAABBBBB').state", "'read'");
    js.is("reading('AAAAABBBBB', 'BBBBBAAAAA').state", "'read'");
    js.is("quiz.reading(quiz.emptyProgress(), 's#t', 'AAAAA').state", "'unread'");
    js.is("quiz.reading(quiz.emptyProgress(), 'constructor', 'AAAAA').state", "'unread'");
  }

  @Test
  void whatHasChangedSinceIsCountedAndPlaced() {
    js.is("reading('AAAAABBBBB', 'AAAAACCCCC').state", "'changed'");
    js.is("quiz.changeWords(reading('AAAAABBBBB', 'AAAAACCCCC'))", "'1 fact changed'");
    js.is("reading('AAAAABBBBB', 'AAAAACCCCC').fresh", "[1]");
    js.is("quiz.changeWords(reading('AAAAA', 'AAAAACCCCCDDDDD'))", "'2 new'");
    js.is("quiz.changeWords(reading('AAAAABBBBBBBBBB', 'AAAAABBBBB'))", "'1 gone'");
    js.is(
        "quiz.changeWords(reading('AAAAABBBBBCCCCC', 'XXXXXYYYYYZZZZZVVVVV'))",
        "'3 facts changed, 1 new'");
    js.is("reading('AAAAA', 'AAAAAAAAAA').fresh", "[]");
  }

  @Test
  void aServiceIsReadWhenAllOfItIsAndNothingHasChanged() {
    js.run(
        """
        var topics = [['a', 'A', 'AAAAA'], ['b', 'B', 'BBBBB']];
        var mark = (p, id, facts) => quiz.withMark(p, 's#' + id, {at: 1, day: 'x', facts});
        var half = mark(quiz.emptyProgress(), 'a', 'AAAAA');
        """);
    js.is("quiz.readingOf(half, 's', topics)", "{'of':2,'read':1,'changed':0,'whole':false}");
    js.is(
        "quiz.readingOf(mark(half, 'b', 'BBBBB'), 's', topics)",
        "{'of':2,'read':2,'changed':0,'whole':true}");
    js.is(
        "quiz.readingOf(mark(half, 'b', 'ZZZZZ'), 's', topics)",
        "{'of':2,'read':2,'changed':1,'whole':false}");
    js.is("quiz.readingOf(half, 's', []).whole", "false");
  }

  @Test
  void aFileOfTheFirstVersionIsReadInFull() throws IOException {
    js.run("var read = quiz.readProgress(`" + file("v1.json") + "`);");
    js.is("read.trouble", "''");
    js.is("read.progress.version", "2");
    js.is("quiz.standing(read.progress, 'sqs-processed-twice')", "'right'");
    js.is("read.progress.items['sqs-processed-twice'].tries.length", "2");
    js.is("read.progress.read", "{}");
  }

  @Test
  void aFileOfThisVersionSaysWhatItSaid() throws IOException {
    js.run("var text = `" + file("v2.json") + "`; var read = quiz.readProgress(text);");
    js.is("read.trouble", "''");
    js.is("JSON.parse(quiz.progressFile(read.progress))", compact("JSON.parse(text)"));
    js.is("quiz.markOf(read.progress, 'sqs#visibility-timeout').day", "'2026-09-22'");
    js.is("quiz.markOf(read.progress, 'sqs#delay-queues')", "null");
  }

  private String compact(String expression) {
    return js.ask(expression);
  }

  @Test
  void whatAFileBringsIsSaidInWords() throws IOException {
    js.run("var of = (text) => quiz.foundWords(quiz.readProgress(text).progress);");
    js.is("of(`" + file("v1.json") + "`)", "'answers to 2 questions and cards'");
    js.is("of(`" + file("v2.json") + "`)", "'answers to 2 questions and cards, 1 topic read'");
    js.is("of('{\"version\":1,\"items\":{}}')", "''");
  }

  @Test
  void whatAnEarlierEditionStoredMovesAndWhatItStoresLaterIsAdded() throws IOException {
    js.run("kept['cribsheet:v1:progress'] = `" + file("v1.json") + "`; open();");
    js.is("Object.keys(kept)", "['cribsheet:v2:progress']");
    js.run("open().mark('s#t', 'AAAAA', 'x');");
    js.run(
        "kept['cribsheet:v1:progress'] = JSON.stringify({version: 1, items: {new: {tries: [{at: 7, right: true}]}}});");
    js.is("Object.keys(open().progress().items).length", "3");
    js.is("Object.keys(open().progress().read)", "['s#t']");
  }

  @Test
  void whatAnEarlierEditionStoredStaysWhileThereIsNoRoomForIt() throws IOException {
    js.run("kept['cribsheet:v1:progress'] = `" + file("v1.json") + "`; room = false;");
    js.run("var store = open(); room = true;");
    js.is("store.trouble", "'full'");
    js.is("Object.keys(store.progress().items).length", "2");
    js.is("Object.keys(kept)", "['cribsheet:v1:progress']");
  }

  @Test
  void unsoundMarksAreLeftOutAndTheTextIsKept() {
    js.run(
        """
        var text = JSON.stringify({version: 2, items: {}, place: 3, read: {
          good: {at: 1, day: 'x', facts: ''}, back: {at: 1, read: false}, bad: {at: 1}, worse: null}});
        kept['cribsheet:v2:progress'] = text;
        var store = open();
        """);
    js.is("store.trouble", "'damaged'");
    js.is("Object.keys(store.progress().read)", "['good','back']");
    js.is("'place' in store.progress()", "false");
    js.is("kept['cribsheet:v1:kept:1000'] === text", "true");
  }

  @Test
  void aGuestLeavesWhatItCannotUseAsItIs() {
    js.run("kept['cribsheet:v2:progress'] = 'broken'; var store = open(true);");
    js.run("store.mark('s#t', 'AAAAA', 'x');");
    js.is("store.trouble", "'unreadable'");
    js.is("kept", "{'cribsheet:v2:progress':'broken'}");
    js.is("quiz.markOf(store.progress(), 's#t').day", "'x'");
  }

  @Test
  void aMarkForWhichThereIsNoRoomIsSaid() {
    js.run("var store = open(true); room = false; store.mark('s#t', 'AAAAA', 'x');");
    js.is("store.trouble", "'full'");
    js.is("quiz.markOf(store.progress(), 's#t').facts", "'AAAAA'");
  }
}
