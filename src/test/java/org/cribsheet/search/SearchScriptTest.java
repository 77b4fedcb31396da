package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  @Test
  void theIndexIsWholeAgain() {
    List<SearchDocument> documents = documents();
    try (Asked asked = new Asked(documents)) {
      String unpacked =
          asked.ask(
              "() => JSON.stringify(cribsheet.search.unpackIndex(cribsheet.data.search))", "");
      assertThat(unpacked).isEqualTo(SearchIndex.build(documents).json());
    }
  }

  @Test
  void theDocumentsAreWholeAgain() {
    List<SearchDocument> documents = documents();
    try (Asked asked = new Asked(documents)) {
      String unpacked =
          asked.ask(
              "() => engine.documents.map((d) => [d.url, d.title, d.heading, d.text, d.kind].join('|')).join('\\n')",
              "");
      assertThat(unpacked.split("\n"))
          .containsExactly(documents.stream().map(SearchScriptTest::line).toArray(String[]::new));
    }
  }

  private static String line(SearchDocument d) {
    return String.join(
        "|", d.url(), d.title(), d.heading(), d.text(), d.kind().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void nothingInItEndsAScript() {
    List<SearchDocument> documents = documents();
    assertThat(SearchScript.text(SearchIndex.build(documents), documents))
        .startsWith("window.cribsheet = ")
        .contains("cribsheet.data.search = JSON.parse(")
        .doesNotContain("</script", "<!--", "\u2028");
  }

  @Test
  void eachTextStandsThereOnce() {
    List<SearchDocument> documents = Asked.documents();
    String script = SearchScript.text(SearchIndex.build(documents), documents);
    assertThat(script.split("Raw delivery leaves out the envelope", -1)).hasSize(2);
  }
}
