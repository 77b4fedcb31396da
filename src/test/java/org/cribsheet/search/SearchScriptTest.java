package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument.Kind;
import org.junit.jupiter.api.Test;

/** What the script leaves out, the browser puts back. */
class SearchScriptTest {
  private static List<SearchDocument> documents() {
    List<SearchDocument> documents = new ArrayList<>(Asked.documents());
    documents.add(passage("#made-of-its-own", "", "Made of its own words", "x"));
    documents.add(passage("#made-of-its-own", "", "In the same place", "x"));
    documents.add(
        passage("#a-heading-and-äh-words", "A heading › below", "and äh words follow", "x"));
    documents.add(passage("#a-heading-and-äh-words-2", "A heading", "and äh words follow", "x"));
    documents.add(passage("", "", "At the top", "x"));
    documents.add(passage("#hostile", "\u2028<!--", "</script><script>alert('x')\\", "x"));
    return documents;
  }

  private static SearchDocument passage(String hash, String heading, String text, String service) {
    return new SearchDocument(
        "services/x.html" + hash, "X & Y", heading, text, service, Kind.PASSAGE);
  }

  private static SearchScript script(List<SearchDocument> documents) {
    return new SearchScript(
        SearchIndex.build(documents), documents, Map.of("sqs", "messaging", "x", "other-things"));
  }

  /** Page by page, as the data has them. */
  private static List<SearchDocument> inOrder(List<SearchDocument> documents) {
    return new Outline(documents).documents();
  }

  @Test
  void everyWordStandsWhereItStood() {
    List<SearchDocument> documents = documents();
    try (Asked asked = new Asked(script(documents), Vocabulary.Words.NONE)) {
      String unpacked =
          asked.ask(
              "() => Array.from(engine.pageOf, (page, d) => Array.from("
                  + "engine.tokens.subarray(engine.starts[d], engine.starts[d + 1]),"
                  + " (word) => engine.spellings[word]).join(' ')).join('\\n')",
              "");
      assertThat(unpacked.split("\n", -1))
          .containsExactly(
              inOrder(documents).stream().map(d -> written(d.words())).toArray(String[]::new));
    }
  }

  private static String written(String text) {
    return Tokens.spellings(text).stream()
        .filter(word -> !StopWords.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  /** The browser finds words where lunr found them: lunr's own index is the measure. */
  @Test
  void theBrowserKnowsEachTermWhereLunrDoes() {
    List<SearchDocument> documents = inOrder(documents());
    try (Asked asked = new Asked(script(documents), Vocabulary.Words.NONE)) {
      String missing =
          asked.ask(
              """
              (input) => {
                const index = lunr.Index.load(JSON.parse(input));
                const wrong = [];
                for (const [term, posting] of Object.entries(index.invertedIndex)) {
                  const texts = Object.keys(posting.text).map(Number);
                  const { sharing, stem } = cribsheet.search;
                  const forms = [term, ...sharing(engine.words, stem, term)];
                  const words = forms.flatMap((form) => engine.words.terms.get(form) || []).map((entry) => (entry < 0 ? ~entry : entry));
                  const here = new Set(words.flatMap((word) => Array.from(engine.places(word), (place) => engine.documentAt[place])));
                  if (texts.some((d) => !here.has(d))) wrong.push(term);
                }
                return wrong.join(' ');
              }
              """,
              SearchIndex.build(documents).json());
      assertThat(missing).isEmpty();
    }
  }

  @Test
  void thePassagesAreWholeAgain() {
    List<SearchDocument> documents = documents();
    try (Asked asked = new Asked(script(documents), Vocabulary.Words.NONE)) {
      String unpacked =
          asked.ask(
              """
              () => Array.from(engine.pageOf, (number, d) => {
                const page = engine.pages[number];
                const { url, text } = engine.passages.get(page.part).get(d);
                return [url, page.title, page.kind === 'passage' || d !== page.first ? engine.sections[engine.sectionOf[d]].path.join(' › ') : page.names, text].join('|');
              }).join('\\n')
              """,
              "");
      assertThat(unpacked.split("\n"))
          .containsExactly(
              inOrder(documents).stream().map(SearchScriptTest::line).toArray(String[]::new));
    }
  }

  private static String line(SearchDocument d) {
    return String.join("|", d.url(), d.title(), d.heading(), d.text());
  }

  @Test
  void passagesComeInTheirParts() {
    Map<String, String> passages = script(documents()).passages();
    assertThat(passages).containsOnlyKeys("other", "messaging", "other-things");
    assertThat(passages.get("other-things"))
        .contains("cribsheet.data.passages[\"other-things\"] = JSON.parse(", "In the same place");
    assertThat(passages.get("messaging")).doesNotContain("In the same place");
  }

  @Test
  void nothingInItEndsAScript() {
    SearchScript script = script(documents());
    assertThat(script.core(Vocabulary.Words.NONE))
        .startsWith("window.cribsheet = ")
        .contains("cribsheet.data.search = JSON.parse(")
        .doesNotContain("</script", "<!--", "\u2028");
    assertThat(String.join("", script.passages().values()))
        .doesNotContain("</script", "<!--", "\u2028");
  }

  @Test
  void eachTextStandsThereOnce() {
    SearchScript script = script(Asked.documents());
    String all = script.core(Vocabulary.Words.NONE) + script.passages().values();
    assertThat(all.split("Raw delivery leaves out the envelope", -1)).hasSize(2);
  }

  @Test
  void numbersOfAnySizeComeBack() {
    Numbers numbers = new Numbers();
    List<Integer> some = List.of(0, 27, 28, 29, 4_867, 4_868, 4_869, 100_000, 2_000_000);
    numbers.next();
    some.forEach(numbers::add);
    numbers.end();
    numbers.next();
    numbers.end();
    try (Sandbox sandbox = Asked.scripts()) {
      assertThat(
              sandbox.call(
                  "(text) => Object.values(cribsheet.search.textOf("
                      + "{text, tokens: 11, repeated: 7}, 2)).map((row) => row.join(' ')).join('|')",
                  numbers.toString(),
                  Duration.ofSeconds(10)))
          .isEqualTo("7 0 27 28 29 4867 4868 4869 100000 2000000 8|0 0 0 0 0 0 0 0 0 0 1|0 10 11");
    }
  }
}
