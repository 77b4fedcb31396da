package org.cribsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Pictures;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Json;

/**
 * The browser's search without a browser: its own scripts, the finished data, a question, what is
 * found.
 */
final class Asked implements AutoCloseable {
  private static final Path SCRIPTS = Path.of("assets/js/search");

  private final Searcher searcher;

  Asked(List<SearchDocument> documents) {
    this(
        new SearchScript(SearchIndex.build(documents), documents, Map.of()), Vocabulary.Words.NONE);
  }

  Asked(SearchScript data, Vocabulary.Words words) {
    try {
      searcher = Searcher.open(SCRIPTS, data, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sandbox with lunr and the search's own scripts. */
  static Sandbox scripts() {
    Sandbox sandbox =
        new Sandbox().run("window.js", "var window = globalThis;").run("lunr.js", Lunr.script());
    Searcher.SCRIPTS.forEach(name -> sandbox.run(name, read(SCRIPTS.resolve(name + ".js"))));
    return sandbox;
  }

  /** Where the hits are, best first. */
  List<String> find(String question) {
    String lines =
        ask(
            "(q) => { const found = cribsheet.search.find(engine, q);"
                + " return found.hits.map((hit) =>"
                + " cribsheet.search.shown(engine, hit, found.asked).url).join('\\n'); }",
            question);
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }

  String ask(String function, String argument) {
    return searcher.ask(function, argument);
  }

  @Override
  public void close() {
    searcher.close();
  }

  /** The notes in {@code src/test/resources/search}, and what other stages would add. */
  static List<SearchDocument> documents() {
    Reporter reporter = new Reporter();
    Vocabulary vocabulary = VocabularyReader.read(resource("vocabulary.yaml"), reporter);
    List<SearchDocument> documents =
        new ArrayList<>(
            Documents.of(
                new NoteReader(vocabulary, new Pictures(Set.of()), reporter)
                    .read(List.of(resource("notes.md"))),
                vocabulary));
    if (reporter.hasErrors()) {
      throw new AssertionError(reporter.problems().toString());
    }
    documents.add(
        comparison(
            "compare/sqs-sns-kinesis.html",
            "SQS, SNS or Kinesis Data Streams?",
            "sqs sns kinesis-data-streams"));
    documents.add(comparison("compare/sqs-sns.html", "SQS or SNS?", "sqs sns"));
    documents.add(comparison("compare/routing.html", "Weighted or failover records?", "route-53"));
    documents.add(
        new SearchDocument(
            "limits.html", "Limits", "Quotas", "Every number in one list.", "", Kind.PAGE));
    return documents;
  }

  private static SearchDocument comparison(String url, String title, String services) {
    return new SearchDocument(url, title, "", "Who hears a letter?", services, Kind.COMPARISON);
  }

  private static SourceFile resource(String name) {
    return SourceFile.of(name, read(Path.of("src/test/resources/search", name)));
  }

  static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts as one JSON array, for scripts. */
  static String json(Iterable<String> texts) {
    return Json.text(texts);
  }
}
