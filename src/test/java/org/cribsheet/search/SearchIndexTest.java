package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.Test;

/** What we count and write ourselves is what lunr alone would have made of the same documents. */
class SearchIndexTest {
  /** lunr's own way: every word through its tokeniser, its pipeline, its builder. */
  private static final String PLAIN_LUNR =
      """
      function plain(input) {
        const { documents, stop } = JSON.parse(input);
        const stopWords = lunr.generateStopWordFilter(stop.split(" "));
        const forms = (token) => {
          const term = token.toString();
          const stem = /^[a-z]+$/.test(term) ? lunr.stemmer(token.clone()) : token;
          return stem.toString() === term ? token : [token, stem];
        };
        lunr.Pipeline.registerFunction(forms, "forms");
        return JSON.stringify(lunr(function () {
          this.tokenizer = (text) => cribsheet.search.terms(text || "").map((term) => new lunr.Token(term, {}));
          this.pipeline.reset();
          this.pipeline.add(stopWords, forms);
          this.searchPipeline.reset();
          this.b(0);
          this.ref("number");
          ["title", "heading", "text"].forEach((name) => this.field(name));
          documents.forEach((document, number) => this.add({ number, ...document }));
        }));
      }
      """;

  private static final String SEARCH =
      """
      (input) => {
        const { index, queries } = JSON.parse(input);
        const loaded = lunr.Index.load(JSON.parse(index));
        return JSON.stringify(queries.map((query) => loaded.search(query)));
      }
      """;

  private static final List<String> QUERIES =
      List.of(
          "letter",
          "letter drawer",
          "getitem",
          "generat*",
          "lamdba~1",
          "+key -ring",
          "title:sqs",
          "25 constructor");

  private static List<SearchDocument> documents() {
    List<SearchDocument> documents = new ArrayList<>(Asked.documents());
    // Names that a script would take for something else, and numbers that it would sort first.
    documents.add(
        passage("25 drawers", "constructor __proto__ toString 25 9 100 constructor constructor"));
    documents.add(passage("25 drawers", "letters, lettering, lettered: letter letter letter"));
    documents.add(passage("", "the of and"));
    return documents;
  }

  private static SearchDocument passage(String heading, String text) {
    return new SearchDocument("services/x.html", "X", heading, text, "x", Kind.PASSAGE);
  }

  private static String plain(Sandbox lunr, List<SearchDocument> documents) {
    List<Object> fields =
        documents.stream()
            .map(
                d ->
                    (Object)
                        Map.of(
                            "title", d.kind().isOnPage() ? "" : d.title(),
                            "heading", d.heading(),
                            "text", d.words()))
            .toList();
    lunr.run("plain.js", PLAIN_LUNR);
    return lunr.call(
        "plain",
        Json.text(Map.of("documents", fields, "stop", StopWords.LIST)),
        Duration.ofMinutes(1));
  }

  @Test
  void isByteForByteWhatLunrAloneWrites() {
    List<SearchDocument> documents = documents();
    try (Sandbox lunr = Asked.scripts()) {
      assertThat(SearchIndex.build(documents).json()).isEqualTo(plain(lunr, documents));
    }
  }

  @Test
  void findsTheSameWithTheSameScoresOnceLoaded() {
    List<SearchDocument> documents = documents();
    try (Sandbox lunr = Asked.scripts()) {
      String ours = search(lunr, SearchIndex.build(documents).json());
      assertThat(ours).isEqualTo(search(lunr, plain(lunr, documents))).contains("\"score\"");
    }
  }

  private static String search(Sandbox lunr, String index) {
    String input = Json.text(Map.of("index", index, "queries", QUERIES));
    return lunr.call(SEARCH, input, Duration.ofMinutes(1));
  }

  private static String data() {
    SearchScript script =
        new SearchScript(SearchIndex.build(documents()), documents(), Map.of("sqs", "post"));
    return script.core(Vocabulary.Words.NONE) + script.passages();
  }

  @Test
  void isTheSameTwiceAndInTurkey() {
    Locale before = Locale.getDefault();
    String first = data();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(data()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofNothingIsEmpty() {
    assertThat(SearchIndex.build(List.of()).json())
        .isEqualTo(
            "{\"version\":\"2.3.9\",\"fields\":[\"title\",\"heading\",\"text\"],\"fieldVectors\":[],"
                + "\"invertedIndex\":[],\"pipeline\":[]}");
  }
}
