package org.cribsheet.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchIndex;
import org.cribsheet.search.Searcher;
import org.cribsheet.search.SplitScript;
import org.cribsheet.source.Reporter;

/** What a reader loads for the first results of a search that comes in parts. */
public final class SearchLoads {
  /** So many results are shown with their passages. */
  private static final int SHOWN = 10;

  private static final int WORDS = 6;

  private SearchLoads() {}

  /**
   * What one question loads if nothing was asked before: the core, and every part until its first
   * results stand there.
   *
   * @param seconds how long that took here, where scripts are interpreted
   * @param bytes as they lie on a disk
   * @param packed as a host sends them, with gzip
   * @param turns how often parts had to be asked for
   */
  public record Load(String question, double seconds, long bytes, long packed, int turns) {}

  /**
   * Asks some questions of a project's notes: names, and words as they stand in some passages.
   *
   * @param many how many questions
   */
  public static List<Load> of(Workspace workspace, int many) throws IOException {
    Study study = new Build(workspace, new Sources(), new Reporter()).check(List.of());
    Vocabulary.Words words = study.material().vocabulary().words();
    List<SearchDocument> documents = SearchDocuments.of(study);
    SplitScript data = new SplitScript(SearchIndex.build(documents), documents, words);
    String core = data.core();
    List<Load> loads = new ArrayList<>();
    try (Searcher searcher =
        Searcher.open(workspace.assets().resolve("js").resolve("search"), data)) {
      for (String question : questions(documents, many)) {
        searcher.begin();
        long start = System.nanoTime();
        List<Map<String, String>> turns = searcher.fetch(question, SHOWN);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> scripts = new ArrayList<>(List.of(core));
        turns.forEach(turn -> scripts.addAll(turn.values()));
        long bytes = 0;
        long packed = 0;
        for (String script : scripts) {
          byte[] text = script.getBytes(StandardCharsets.UTF_8);
          bytes += text.length;
          packed += packed(text);
        }
        loads.add(new Load(question, seconds, bytes, packed, turns.size()));
      }
    }
    return loads;
  }

  /** Of documents all over the notes in turn: the page's name, with a heading, some words. */
  private static List<String> questions(List<SearchDocument> documents, int many) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      SearchDocument document = documents.get((int) ((long) i * documents.size() / many));
      String[] words = document.text().split(" ");
      questions.add(
          switch (i % 3) {
            case 0 -> document.title();
            case 1 -> document.title() + " " + document.heading();
            default -> String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
          });
    }
    return questions;
  }

  private static long packed(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.size();
  }
}
