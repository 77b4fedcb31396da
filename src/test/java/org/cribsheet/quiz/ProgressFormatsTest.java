package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Progress as every edition so far has stored or saved it, kept as {@code v<version>-<what>.json}:
 * each can still be used, whole.
 */
class ProgressFormatsTest {
  private static final Path KEPT = Path.of("src/test/resources/progress");

  private static Scripts js;

  @BeforeAll
  static void load() throws IOException {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/news.js",
            "quiz/store.js",
            "quiz/keep.js");
    js.run("const quiz = cribsheet.quiz, texts = {};");
    for (String file : files()) {
      js.run(
          "texts['" + file + "'] = JSON.stringify(" + Files.readString(KEPT.resolve(file)) + ")");
    }
    js.run(
        """
        const said = (file) => JSON.parse(texts[file]);
        const version = (file) => said(file).version;
        const same = (one, other) => JSON.stringify(quiz.join(one, one)) === JSON.stringify(quiz.join(other, other));
        const shelf = (kept) => ({
          getItem: (key) => (key in kept ? kept[key] : null),
          setItem: (key, text) => { kept[key] = text; },
          removeItem: (key) => { delete kept[key]; },
          get length() { return Object.keys(kept).length; },
          key: (i) => Object.keys(kept)[i],
        });
        const open = (kept) => quiz.store(() => shelf(kept), () => 1800000000000);
        /** All that a file says, as of the version of now. */
        const whole = (file) => { const { kind, ...rest } = said(file); return {read: {}, ...rest, version: quiz.PROGRESS_VERSION}; };
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(KEPT)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void holds(String expression) {
    assertThat(js.ask(expression)).as(expression).isEqualTo("true");
  }

  @Test
  void everyVersionAndEveryKeyOfOneIsKeptHere() throws IOException {
    int last = Integer.parseInt(js.ask("quiz.PROGRESS_VERSION"));
    assertThat(
            files().stream().map(f -> Integer.parseInt(js.ask("version('" + f + "')"))).distinct())
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, last).boxed().toList());
    holds("Object.keys(texts).every((file) => file.startsWith('v' + version(file)))");
    holds(
        "same([...quiz.KEYS.older, quiz.KEYS.progress].sort(),"
            + " [...new Set(Object.keys(texts).map((file) => `cribsheet:v${version(file)}:progress`))].sort())");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadWhole(String file) {
    js.run("var read = quiz.readProgress(texts['" + file + "']);");
    holds("read.trouble === ''");
    holds("same(read.progress, whole('" + file + "'))");
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatItsEditionStoredIsFoundByThisOne(String file) {
    js.run(
        "var kept = {[`cribsheet:v${version('" + file + "')}:progress`]: texts['" + file + "']};");
    js.run("var store = open(kept); store.record('after', {right: true});");
    holds("store.trouble === '' && Object.keys(kept).length === 1");
    js.run("var { after, ...before } = open(kept).progress().items;");
    holds("same(before, whole('" + file + "').items) && after.tries.length === 1");
  }

  @ParameterizedTest
  @MethodSource("files")
  void itMeetsAllOthersInAnyOrder(String file) {
    js.run(
        """
        var mine = quiz.readProgress(texts['%s']).progress;
        var others = Object.keys(texts).map((file) => quiz.readProgress(texts[file]).progress);
        var forth = others.reduce((all, one) => quiz.mergeProgress(all, one), mine);
        var back = others.reduceRight((all, one) => quiz.mergeProgress(one, all), mine);
        """
            .formatted(file));
    holds("same(forth, back)");
    holds("Object.keys(mine.items).every((id) => id in forth.items)");
  }

  @ParameterizedTest
  @MethodSource("files")
  void itIsAddedByHandAndSavedAgain(String file) {
    js.run("var store = open({}); var added = quiz.addFile(store, texts['" + file + "']);");
    holds("added.added && added.words.startsWith('Added: answers to ')");
    holds(
        "same(JSON.parse(quiz.progressFile(store.progress())).items, said('" + file + "').items)");
  }
}
