package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cribsheet.data.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search in parts is made of, and that it finds the same. */
class SplitScriptTest {
  private static final Path SCRIPTS = Path.of("assets/js/search");

  private static SplitScript split() {
    List<SearchDocument> documents = Asked.documents();
    return new SplitScript(SearchIndex.build(documents), documents, Vocabulary.Words.NONE);
  }

  private static final String SHOWN =
      """
      (q) => {
        const found = cribsheet.search.find(engine, q);
        return found.hits.map((hit, i) => JSON.stringify(cribsheet.search.shown(engine, hit, found.asked, i === 0))).join('\\n');
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqs",
        "sqs vs sns",
        "visibility timeout",
        "visibilitytimeout",
        "visib",
        "vsibility timeout",
        "how long can a message be kept",
        "kinesis data streams or sqs",
        "raw delivery",
        "limits",
        "zzzzqqqq"
      })
  void showsWhatOneIndexShows(String question) throws IOException {
    try (Asked one = new Asked(Asked.documents());
        Searcher parts = Searcher.open(SCRIPTS, split())) {
      parts.fetch(question, 60);
      assertThat(parts.ask(SHOWN, question)).isEqualTo(one.ask(SHOWN, question));
    }
  }

  @Test
  void asksForEachPartOnce() throws IOException {
    try (Searcher parts = Searcher.open(SCRIPTS, split())) {
      List<Map<String, String>> turns = parts.fetch("visibility timeout", 10);
      assertThat(turns).isNotEmpty();
      assertThat(parts.fetch("visibility timeout", 10)).isEmpty();
      List<String> names = turns.stream().flatMap(turn -> turn.keySet().stream()).toList();
      assertThat(names).doesNotHaveDuplicates();
    }
  }

  /** Pages that stay open see by it that a part is of another edition. */
  @Test
  void eachPartSaysItsEdition() {
    SplitScript script = split();
    Map<String, String> parts = new HashMap<>();
    script.each(parts::put);
    String edition = script.core().replaceFirst("(?s).*\"edition\":\"([0-9a-f]{8})\".*", "$1");
    assertThat(edition).hasSize(8);
    assertThat(parts)
        .isNotEmpty()
        .allSatisfy(
            (name, text) ->
                assertThat(text).endsWith("[\"find/" + name + "\"] = \"" + edition + "\";\n"));
  }

  @Test
  void theUnitsAreThoseOfTheScripts() {
    try (Sandbox sandbox = Asked.scripts()) {
      Set<String> units = new TreeSet<>();
      Postings.UNITS.forEach(units::addAll);
      assertThat(units)
          .allSatisfy(
              unit ->
                  assertThat(
                          sandbox.call(
                              "(unit) => String(cribsheet.search.isUnit(unit))",
                              unit,
                              Duration.ofSeconds(10)))
                      .isEqualTo("true"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout", "Kinesis", "aws:SourceArn", "café", "", "x"})
  void signsAreThoseOfTheScripts(String word) {
    try (Sandbox sandbox = Asked.scripts()) {
      assertThat(
              sandbox.call(
                  "(word) => String(cribsheet.search.signOf(word))", word, Duration.ofSeconds(10)))
          .isEqualTo(String.valueOf(Beside.sign(word)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notification", "expiry", "failure", "queues", "aws:SourceArn", "x"})
  void keysHaveTheRootsOfTheScripts(String word) {
    try (Sandbox sandbox = Asked.scripts()) {
      String root =
          sandbox.call("(word) => cribsheet.search.root(word)", word, Duration.ofSeconds(10));
      assertThat(Keys.root(word)).isEqualTo(root);
    }
  }
}
