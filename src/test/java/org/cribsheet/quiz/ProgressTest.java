package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the browser keeps of a reader's answers, and that it loses none. */
class ProgressTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/store.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const kept = {};
        let room = true;
        const shelf = {
          getItem: (key) => (key in kept ? kept[key] : null),
          setItem: (key, text) => { if (!room) throw new Error('full'); kept[key] = text; },
          removeItem: (key) => { delete kept[key]; },
          get length() { return Object.keys(kept).length; },
          key: (i) => Object.keys(kept)[i],
        };
        let clock = 1000;
        const open = () => quiz.store(() => shelf, () => clock);
        const tries = (store, id) => store.progress().items[id].tries;
        """);
  }

  @BeforeEach
  void empty() {
    js.run("Object.keys(kept).forEach((key) => delete kept[key]); room = true; clock = 1000;");
  }

  @AfterAll
  static void close() {
    js.close();
  }

  private void is(String expression, String json) {
    assertThat(js.ask(expression)).as(expression).isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void answersAreKeptUnderTheQuestionWithTimeResultAndKeys() {
    js.run("open().record('one', {right: false, chosen: ['b']}); clock = 2000;");
    js.run("open().record('one', {right: true, chosen: ['a']});");
    is(
        "JSON.parse(kept['cribsheet:v2:progress'])",
        "{'version':2,'items':{'one':{'tries':["
            + "{'at':1000,'right':false,'chosen':['b']},{'at':2000,'right':true,'chosen':['a']}]}},"
            + "'read':{}}");
    is("quiz.standing(open().progress(), 'one')", "'right'");
    is("quiz.standing(open().progress(), 'toString')", "'new'");
  }

  @Test
  void whatIsGreatIsWrittenLaterAndOnTopOfWhatAnotherTabWroteMeanwhile() {
    js.run(
        """
        var long = Array.from({length: 9000}, (_, i) => ({at: i, zone: 0, right: true}));
        open().add({...quiz.emptyProgress(), items: {long: {tries: long}}});
        var waiting = [], stored = () => JSON.parse(kept['cribsheet:v2:progress']).items;
        var busy = quiz.store(() => shelf, () => clock, false, (write) => waiting.push(write));
        busy.record('mine', {right: true});
        """);
    is("[tries(busy, 'mine').length, 'mine' in stored(), waiting.length]", "[1,false,1]");
    js.run("open().record('theirs', {right: false}); busy.record('mine', {right: false});");
    js.run("waiting.forEach((write) => write());");
    is("stored().mine.tries.map((t) => t.right)", "[true,false]");
    is("stored().theirs.tries.length", "1");
    is("Object.keys(busy.progress().items)", "['long','theirs','mine']");
    js.run("busy.record('mine', {right: true}); busy.flush();");
    is("stored().mine.tries.length", "3");
  }

  @Test
  void twoTabsDoNotUndoEachOther() {
    js.run("var first = open(), second = open();");
    js.run("first.record('one', {right: true}); second.record('two', {right: true});");
    is("Object.keys(open().progress().items)", "['one','two']");
  }

  @Test
  void anUnreadableTextIsKeptUnderAnotherKey() {
    js.run("kept['cribsheet:v2:progress'] = '{\"version\":2,'; var store = open();");
    is("store.trouble", "'unreadable'");
    is("kept['cribsheet:v1:kept:1000']", "'{\\'version\\':2,'");
    js.run("store.record('one', {right: true});");
    is("tries(open(), 'one').length", "1");
    is("open().trouble", "''");
  }

  @Test
  void aTextFromALaterVersionIsKept() {
    js.run("kept['cribsheet:v2:progress'] = '{\"version\":9,\"stars\":7}'; var store = open();");
    is("store.trouble", "'newer'");
    is("kept['cribsheet:v1:kept:1000']", "'{\\'version\\':9,\\'stars\\':7}'");
  }

  @Test
  void soundEntriesOfADamagedTextAreUsedAndTheWholeIsKept() {
    js.run(
        """
        var text = JSON.stringify({version: 2, items: {
          good: {tries: [{at: 1, right: true}], note: 'stays'}, bad: {tries: [{at: 'x'}]}, worse: 3}});
        kept['cribsheet:v2:progress'] = text;
        var store = open();
        """);
    is("store.trouble", "'damaged'");
    is("store.progress().items", "{'good':{'tries':[{'at':1,'right':true}],'note':'stays'}}");
    is("kept['cribsheet:v1:kept:1000'] === text", "true");
  }

  @Test
  void whatWasPutAsideIsListedAndRemovedByNameOnly() {
    js.run(
        "kept['cribsheet:v2:progress'] = 'broken'; open(); kept['cribsheet:v2:progress'] = 'again';");
    js.run("var store = open();");
    is("store.kept().map((k) => [k.at, k.text])", "[[1000,'broken'],[1001,'again']]");
    js.run("store.drop('cribsheet:v2:progress'); store.drop(store.kept()[0].key);");
    is("store.kept().map((k) => k.text)", "['again']");
    is("'cribsheet:v2:progress' in kept", "true");
  }

  @Test
  void whatAnEarlierEditionPutAsideIsTakenUpByOneThatCanReadIt() {
    js.run(
        """
        kept['cribsheet:v1:kept:7'] = JSON.stringify({version: 2, items: {one: {tries: [{at: 1, right: true}]}}});
        kept['cribsheet:v1:kept:8'] = JSON.stringify({version: 99, items: {}});
        open().record('two', {right: true});
        """);
    is("Object.keys(open().progress().items)", "['one','two']");
    is("open().kept().map((k) => k.at)", "[8]");
  }

  @Test
  void storageThatIsTakenAwayMeanwhileLosesNothingOnThePage() {
    js.run(
        "var there = true, wall = {getItem: (k) => { if (!there) throw new Error('denied'); return shelf.getItem(k); }};");
    js.run("var store = quiz.store(() => ({...shelf, getItem: wall.getItem}), () => clock);");
    js.run(
        "store.record('one', {right: true}); there = false; store.record('two', {right: true});");
    is("store.trouble", "'blocked'");
    is("Object.keys(store.progress().items)", "['one','two']");
  }

  @Test
  void aResetTakesAllAndCanBeTakenBackForADay() {
    js.run("open().record('one', {right: true}); clock = 2000; var store = open(); store.reset();");
    is("store.progress()", "{'version':2,'items':{},'read':{},'reset':{'at':2000}}");
    js.run("clock = 3000; store.record('two', {right: true}); var later = open();");
    is("later.undoable()", "true");
    js.run("later.bringBack();");
    is("[later.undoable(), open().undoable()]", "[false,false]");
    is("Object.keys(open().progress().items)", "['one','two']");
    is("open().progress().reset || 'none'", "'none'");
    js.run("open().reset(); clock += 24 * 3600 * 1000 + 1;");
    is("open().undoable()", "false");
    is("'cribsheet:v1:undo' in kept", "false");
  }

  @Test
  void aFileFromBeforeAResetAddsNothingAndAnswersAfterItAreKeptThoughTheClockGoesBack() {
    js.run(
        "var store = open(); store.record('one', {right: true}); var file = quiz.progressFile(store.progress());");
    js.run("clock = 5000; store.reset(); clock = 4000; store.record('two', {right: false});");
    js.run("store.add(quiz.readProgress(file).progress);");
    is("store.progress().items", "{'two':{'tries':[{'at':5001,'right':false}]}}");
  }

  @Test
  void aResetInOneTabIsNotUndoneByAnother() {
    js.run("var first = open(), second = open(); first.record('one', {right: true});");
    js.run("clock = 2000; first.reset(); clock = 3000; second.record('two', {right: true});");
    is("Object.keys(open().progress().items)", "['two']");
  }

  @Test
  void whereThereIsNoRoomForACopyAResetCanBeTakenBackWhileThePageIsOpen() {
    js.run("var store = open(); store.record('one', {right: true});");
    js.run(
        "var put = shelf.setItem; shelf.setItem = (k, t) => { if (k.endsWith('undo')) throw new Error('full'); put(k, t); };");
    js.run("store.reset(); shelf.setItem = put;");
    is("[store.undoable(), open().undoable(), store.trouble]", "[true,false,'']");
    js.run("store.bringBack();");
    is("Object.keys(open().progress().items)", "['one']");
  }

  @Test
  void aFileOfAnotherKindIsNoProgress() {
    is(
        "quiz.readProgress('{\"kind\":\"cribsheet-results\",\"version\":2,\"items\":{}}').trouble",
        "'unreadable'");
  }

  @Test
  void nothingIsOverwrittenWhereTheOldTextCannotBeKept() {
    js.run(
        "kept['cribsheet:v2:progress'] = 'broken'; room = false; var store = open(); room = true;");
    js.run("store.record('one', {right: true});");
    is("store.trouble", "'full'");
    is("kept['cribsheet:v2:progress']", "'broken'");
    is("store.kept()", "[{'key':'','at':1000,'text':'broken'}]");
    js.run("store.drop('');");
    is("kept['cribsheet:v2:progress']", "'broken'");
    is("tries(store, 'one').length", "1");
  }

  @Test
  void withStorageBlockedThePageRemembersForItself() {
    js.run("var store = quiz.store(() => { throw new Error('denied'); }, () => 5);");
    js.run(
        "store.record('one', {right: true}); store.record('one', {right: false}); store.set('keys', false);");
    is("store.trouble", "'blocked'");
    is("tries(store, 'one').length", "2");
    is("store.setting('keys', true)", "false");
  }

  @Test
  void aFullStorageIsSaidAndTheRoundGoesOn() {
    js.run("var store = open(); store.record('one', {right: true}); room = false;");
    js.run("store.record('two', {right: true});");
    is("store.trouble", "'full'");
    is("Object.keys(store.progress().items)", "['one','two']");
  }

  @Test
  void settingsSurviveAndTheirLossIsHarmless() {
    js.run("open().set('exam', 'new');");
    is("open().setting('exam', 'old')", "'new'");
    js.run("kept['cribsheet:v1:settings'] = 'broken';");
    is("open().setting('exam', 'old')", "'old'");
  }

  @Test
  void aSavedFileAddsToWhatIsThere() {
    js.run(
        "var there = open(); there.record('one', {right: true}); var file = quiz.progressFile(there.progress());");
    js.run("delete kept['cribsheet:v2:progress']; clock = 3000; var here = open();");
    js.run("here.record('one', {right: false}); here.add(quiz.readProgress(file).progress);");
    is("tries(open(), 'one').map((t) => t.at)", "[1000,3000]");
    is("quiz.standing(open().progress(), 'one')", "'wrong'");
  }

  @Test
  void namesOfObjectsOwnPartsAreOrdinaryIds() {
    js.run(
        "open().record('__proto__', {right: true}); open().record('constructor', {right: false});");
    is("quiz.standing(open().progress(), '__proto__')", "'right'");
    is("quiz.standing(open().progress(), 'constructor')", "'wrong'");
  }
}
