package org.cribsheet.quiz;

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
            "quiz/news.js",
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

  @Test
  void answersAreKeptUnderTheQuestionWithTimeResultAndKeys() {
    js.run("open().record('one', {right: false, chosen: ['b']}); clock = 2000;");
    js.run("open().record('one', {right: true, chosen: ['a']});");
    js.is(
        "JSON.parse(kept['cribsheet:v2:progress'])",
        "{'version':2,'items':{'one':{'tries':["
            + "{'at':1000,'right':false,'chosen':['b']},{'at':2000,'right':true,'chosen':['a']}]}},"
            + "'read':{}}");
    js.is("quiz.standing(open().progress(), 'one')", "'right'");
    js.is("quiz.standing(open().progress(), 'toString')", "'new'");
  }

  /** A tab whose progress is great, and what it has not written yet. */
  private void great() {
    js.run(
        """
        var long = {tries: [{at: 1, right: true}], note: 'x'.repeat(300000)};
        open().add({...quiz.emptyProgress(), items: {long}});
        var waiting = [], stored = () => JSON.parse(kept['cribsheet:v2:progress']).items;
        var noted = () => Object.keys(kept).filter((key) => key.startsWith('cribsheet:v1:news:'));
        var busy = quiz.store(() => shelf, () => clock, false, (write) => waiting.push(write));
        """);
  }

  @Test
  void whatIsGreatIsWrittenLaterAndOnTopOfWhatAnotherTabWroteMeanwhile() {
    great();
    js.run("busy.record('mine', {right: true});");
    js.is("[tries(busy, 'mine').length, 'mine' in stored(), waiting.length]", "[1,false,1]");
    js.run("open().record('theirs', {right: false}); clock = 2000;");
    js.run("busy.record('mine', {right: false}); waiting.forEach((write) => write());");
    js.is("stored().mine.tries.map((t) => t.right)", "[true,false]");
    js.is("stored().theirs.tries.length", "1");
    js.is("Object.keys(busy.progress().items)", "['long','mine','theirs']");
    js.run("busy.record('mine', {right: true}); busy.flush();");
    js.is("stored().mine.tries.length", "3");
  }

  @Test
  void aPageThatIsKilledBeforeItWritesWhatIsGreatLosesNothing() {
    great();
    js.run("busy.record('one', {right: true}); clock = 2000; busy.record('two', {right: false});");
    js.run("busy.mark('s#t', 'AAAAA', 'x'); busy.deed('long', {zone: 0, deed: 'suspend'});");
    js.is("[noted().length, waiting.length, 'one' in stored()]", "[1,1,false]");
    js.run("var next = open();");
    js.is("[next.trouble, noted().length]", "['',0]");
    js.is(
        "['one', 'two'].map((id) => stored()[id].tries)",
        "[[{'at':1000,'right':true}],[{'at':2000,'right':false}]]");
    js.is("[stored().long.note === long.note, stored().long.deeds.length]", "[true,1]");
    js.is("next.progress().read", "{'s#t':{'at':2000,'day':'x','facts':'AAAAA'}}");
  }

  @Test
  void whatIsNotedIsSmallAndGoesWhenAllIsWritten() {
    great();
    js.run("busy.record('mine', {right: true});");
    js.is(
        "JSON.parse(kept[noted()[0]])",
        "{'version':2,'items':{'mine':{'tries':[{'at':1000,'right':true}]}},'read':{}}");
    js.run("waiting.forEach((write) => write());");
    js.is("[noted().length, stored().mine.tries.length]", "[0,1]");
  }

  @Test
  void whatAnotherTabTookOverMeanwhileIsNotWrittenTwice() {
    great();
    js.run("busy.record('mine', {right: true}); open().record('theirs', {right: true});");
    js.run("waiting.forEach((write) => write());");
    js.is("['mine', 'theirs'].map((id) => stored()[id].tries.length)", "[1,1]");
    js.is("noted().length", "0");
  }

  @Test
  void whatIsNotedGoesWithAResetThatCameAfterIt() {
    great();
    js.run("var other = open(); busy.record('mine', {right: true}); clock = 2000; other.reset();");
    js.run("busy.flush();");
    js.is("[Object.keys(stored()).length, noted().length]", "[0,0]");
    great();
    js.run("clock = 4000; busy.record('mine', {right: true}); busy.reset();");
    js.is("[Object.keys(stored()).length, noted().length]", "[0,0]");
    js.run("busy.bringBack();");
    js.is("stored().mine.tries.length", "1");
  }

  @Test
  void whatIsNotedButCannotBeReadIsPutAside() {
    great();
    js.run("kept['cribsheet:v1:news:7'] = 'half'; var next = open();");
    js.is("next.trouble", "'unreadable'");
    js.is("[noted().length, kept['cribsheet:v1:kept:1000']]", "[0,'half']");
    js.is("Object.keys(next.progress().items)", "['long']");
    js.run("kept['cribsheet:v1:news:8'] = 'broken';");
    js.run("var guest = quiz.store(() => shelf, () => clock, true);");
    js.is("[guest.trouble, noted().length]", "['unreadable',1]");
    js.is("Object.keys(guest.progress().items)", "['long']");
  }

  @Test
  void whatIsNotedStaysWhereThereIsNoRoomForAll() {
    great();
    js.run(
        "busy.record('mine', {right: true}); room = false; waiting.forEach((write) => write());");
    js.is("[busy.trouble, noted().length, 'mine' in stored()]", "['full',1,false]");
    js.run("room = true;");
    js.is("open().progress().items.mine.tries.length", "1");
  }

  @Test
  void whereThereIsNoRoomToNoteAllIsWrittenAtOnce() {
    great();
    js.run(
        "var put = shelf.setItem; shelf.setItem = (k, t) => { if (k.includes(':news:')) throw new Error('full'); put(k, t); };");
    js.run("busy.record('mine', {right: true}); shelf.setItem = put;");
    js.is("[waiting.length, busy.trouble, stored().mine.tries.length]", "[0,'',1]");
  }

  @Test
  void twoTabsDoNotUndoEachOther() {
    js.run("var first = open(), second = open();");
    js.run("first.record('one', {right: true}); second.record('two', {right: true});");
    js.is("Object.keys(open().progress().items)", "['one','two']");
  }

  @Test
  void anUnreadableTextIsKeptUnderAnotherKey() {
    js.run("kept['cribsheet:v2:progress'] = '{\"version\":2,'; var store = open();");
    js.is("store.trouble", "'unreadable'");
    js.is("kept['cribsheet:v1:kept:1000']", "'{\\'version\\':2,'");
    js.run("store.record('one', {right: true});");
    js.is("tries(open(), 'one').length", "1");
    js.is("open().trouble", "''");
  }

  @Test
  void aTextFromALaterVersionIsKept() {
    js.run("kept['cribsheet:v2:progress'] = '{\"version\":9,\"stars\":7}'; var store = open();");
    js.is("store.trouble", "'newer'");
    js.is("kept['cribsheet:v1:kept:1000']", "'{\\'version\\':9,\\'stars\\':7}'");
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
    js.is("store.trouble", "'damaged'");
    js.is("store.progress().items", "{'good':{'tries':[{'at':1,'right':true}],'note':'stays'}}");
    js.is("kept['cribsheet:v1:kept:1000'] === text", "true");
  }

  @Test
  void whatWasPutAsideIsListedAndRemovedByNameOnly() {
    js.run(
        "kept['cribsheet:v2:progress'] = 'broken'; open(); kept['cribsheet:v2:progress'] = 'again';");
    js.run("var store = open();");
    js.is("store.kept().map((k) => [k.at, k.text])", "[[1000,'broken'],[1001,'again']]");
    js.run("store.drop('cribsheet:v2:progress'); store.drop(store.kept()[0].key);");
    js.is("store.kept().map((k) => k.text)", "['again']");
    js.is("'cribsheet:v2:progress' in kept", "true");
  }

  @Test
  void whatAnEarlierEditionPutAsideIsTakenUpByOneThatCanReadIt() {
    js.run(
        """
        kept['cribsheet:v1:kept:7'] = JSON.stringify({version: 2, items: {one: {tries: [{at: 1, right: true}]}}});
        kept['cribsheet:v1:kept:8'] = JSON.stringify({version: 99, items: {}});
        open().record('two', {right: true});
        """);
    js.is("Object.keys(open().progress().items)", "['one','two']");
    js.is("open().kept().map((k) => k.at)", "[8]");
  }

  @Test
  void storageThatIsTakenAwayMeanwhileLosesNothingOnThePage() {
    js.run(
        "var there = true, wall = {getItem: (k) => { if (!there) throw new Error('denied'); return shelf.getItem(k); }};");
    js.run("var store = quiz.store(() => ({...shelf, getItem: wall.getItem}), () => clock);");
    js.run(
        "store.record('one', {right: true}); there = false; store.record('two', {right: true});");
    js.is("store.trouble", "'blocked'");
    js.is("Object.keys(store.progress().items)", "['one','two']");
  }

  @Test
  void aResetTakesAllAndCanBeTakenBackForADay() {
    js.run("open().record('one', {right: true}); clock = 2000; var store = open(); store.reset();");
    js.is("store.progress()", "{'version':2,'items':{},'read':{},'reset':{'at':2000}}");
    js.run("clock = 3000; store.record('two', {right: true}); var later = open();");
    js.is("later.undoable()", "true");
    js.run("later.bringBack();");
    js.is("[later.undoable(), open().undoable()]", "[false,false]");
    js.is("Object.keys(open().progress().items)", "['one','two']");
    js.is("open().progress().reset || 'none'", "'none'");
    js.run("open().reset(); clock += 24 * 3600 * 1000 + 1;");
    js.is("open().undoable()", "false");
    js.is("'cribsheet:v1:undo' in kept", "false");
  }

  @Test
  void aFileFromBeforeAResetAddsNothingAndAnswersAfterItAreKeptThoughTheClockGoesBack() {
    js.run(
        "var store = open(); store.record('one', {right: true}); var file = quiz.progressFile(store.progress());");
    js.run("clock = 5000; store.reset(); clock = 4000; store.record('two', {right: false});");
    js.run("store.add(quiz.readProgress(file).progress);");
    js.is("store.progress().items", "{'two':{'tries':[{'at':5001,'right':false}]}}");
  }

  @Test
  void aResetInOneTabIsNotUndoneByAnother() {
    js.run("var first = open(), second = open(); first.record('one', {right: true});");
    js.run("clock = 2000; first.reset(); clock = 3000; second.record('two', {right: true});");
    js.is("Object.keys(open().progress().items)", "['two']");
  }

  @Test
  void whereThereIsNoRoomForACopyAResetCanBeTakenBackWhileThePageIsOpen() {
    js.run("var store = open(); store.record('one', {right: true});");
    js.run(
        "var put = shelf.setItem; shelf.setItem = (k, t) => { if (k.endsWith('undo')) throw new Error('full'); put(k, t); };");
    js.run("store.reset(); shelf.setItem = put;");
    js.is("[store.undoable(), open().undoable(), store.trouble]", "[true,false,'']");
    js.run("store.bringBack();");
    js.is("Object.keys(open().progress().items)", "['one']");
  }

  @Test
  void aFileOfAnotherKindIsNoProgress() {
    js.is(
        "quiz.readProgress('{\"kind\":\"cribsheet-results\",\"version\":2,\"items\":{}}').trouble",
        "'unreadable'");
  }

  @Test
  void nothingIsOverwrittenWhereTheOldTextCannotBeKept() {
    js.run(
        "kept['cribsheet:v2:progress'] = 'broken'; room = false; var store = open(); room = true;");
    js.run("store.record('one', {right: true});");
    js.is("store.trouble", "'full'");
    js.is("kept['cribsheet:v2:progress']", "'broken'");
    js.is("store.kept()", "[{'key':'','at':1000,'text':'broken'}]");
    js.run("store.drop('');");
    js.is("kept['cribsheet:v2:progress']", "'broken'");
    js.is("tries(store, 'one').length", "1");
  }

  @Test
  void withStorageBlockedThePageRemembersForItself() {
    js.run("var store = quiz.store(() => { throw new Error('denied'); }, () => 5);");
    js.run(
        "store.record('one', {right: true}); store.record('one', {right: false}); store.set('keys', false);");
    js.is("store.trouble", "'blocked'");
    js.is("tries(store, 'one').length", "2");
    js.is("store.setting('keys', true)", "false");
  }

  @Test
  void aFullStorageIsSaidAndTheRoundGoesOn() {
    js.run("var store = open(); store.record('one', {right: true}); room = false;");
    js.run("store.record('two', {right: true});");
    js.is("store.trouble", "'full'");
    js.is("Object.keys(store.progress().items)", "['one','two']");
  }

  @Test
  void settingsSurviveAndTheirLossIsHarmless() {
    js.run("open().set('exam', 'new');");
    js.is("open().setting('exam', 'old')", "'new'");
    js.run("kept['cribsheet:v1:settings'] = 'broken';");
    js.is("open().setting('exam', 'old')", "'old'");
  }

  @Test
  void aSavedFileAddsToWhatIsThere() {
    js.run(
        "var there = open(); there.record('one', {right: true}); var file = quiz.progressFile(there.progress());");
    js.run("delete kept['cribsheet:v2:progress']; clock = 3000; var here = open();");
    js.run("here.record('one', {right: false}); here.add(quiz.readProgress(file).progress);");
    js.is("tries(open(), 'one').map((t) => t.at)", "[1000,3000]");
    js.is("quiz.standing(open().progress(), 'one')", "'wrong'");
  }

  @Test
  void namesOfObjectsOwnPartsAreOrdinaryIds() {
    js.run(
        "open().record('__proto__', {right: true}); open().record('constructor', {right: false});");
    js.is("quiz.standing(open().progress(), '__proto__')", "'right'");
    js.is("quiz.standing(open().progress(), 'constructor')", "'wrong'");
  }
}
