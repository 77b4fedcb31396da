package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchIndex;
import org.cribsheet.search.SearchScript;
import org.cribsheet.search.Searcher;
import org.cribsheet.search.SplitScript;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A search in parts finds what one index finds, in the same order, and loads little for it. */
@Tag("repeating")
class SplitSearchTest {
  private static final Path SCRIPTS = Path.of("assets/js/search");
  private static final Pattern QUESTION = Pattern.compile("^\\{\"q\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The ten best: which document each is, and what stands beside it. */
  private static final String TEN =
      """
      (q) => cribsheet.search.find(engine, q).hits.slice(0, 10)
        .map((hit) => (hit.pair === undefined ? hit.document : hit.slugs.join('+')) + ' ' + (hit.beside || []).join(','))
        .join('\\n')
      """;

  /** Two hundred, of all files of questions. */
  private static List<String> questions() throws IOException {
    List<String> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/search"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher question = QUESTION.matcher(line);
          if (question.find()) {
            questions.add(question.group(1).replace("\\\"", "\""));
          }
        }
      }
    }
    List<String> some = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      some.add(questions.get(i * questions.size() / 200));
    }
    return some;
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  /**
   * A word that is nowhere may be taken for another neighbor of its spelling than one index would
   * find: parts far from its own letters are not looked through.
   */
  @Test
  void theTenBestAreThoseOfOneIndex() throws IOException {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    Study study = new Build(workspace, new Sources(), new Reporter()).check(List.of());
    Vocabulary.Words words = study.material().vocabulary().words();
    List<SearchDocument> documents = SearchDocuments.of(study);
    SearchIndex index = SearchIndex.build(documents);
    SearchScript whole = new SearchScript(index, documents, SearchDocuments.parts(study));
    SplitScript split = new SplitScript(index, documents, words);
    List<String> differing = new ArrayList<>();
    List<Integer> loaded = new ArrayList<>();
    try (Searcher one = Searcher.open(SCRIPTS, whole, words);
        Searcher parts = Searcher.open(SCRIPTS, split)) {
      for (String question : questions()) {
        parts.begin();
        int bytes = gzipped(split.core());
        for (Map<String, String> turn : parts.fetch(question, 10)) {
          for (String script : turn.values()) {
            bytes += gzipped(script);
          }
        }
        loaded.add(bytes);
        if (!parts.ask(TEN, question).equals(one.ask(TEN, question))) {
          differing.add(question);
        }
      }
    }
    loaded.sort(null);
    System.out.printf(
        "a question loads %,d bytes, packed (median), at most %,d%n",
        loaded.get(100), loaded.get(199));
    assertThat(differing).as("found otherwise in parts").isEmpty();
    assertThat(loaded.get(199)).isLessThan(400_000);
  }
}
