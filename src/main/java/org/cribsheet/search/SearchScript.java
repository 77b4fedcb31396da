package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Json;
import org.cribsheet.text.Stamped;

/**
 * Makes the scripts that carry the search's data. The core says which words stand where; it is
 * loaded when a reader first wants to search, and is enough to find. Passages come in parts, which
 * are loaded when one of their passages is to be shown.
 */
public final class SearchScript {
  /** Where the core stands, from the site's root. */
  public static final String PATH = "assets/data/search.js";

  /** The part for whatever belongs to no service. */
  public static final String OTHER = "other";

  /** Goes up when a reader of the old form could not read the new one. */
  private static final int VERSION = 4;

  private final SearchIndex index;
  private final Outline outline;
  private final List<SearchDocument> documents;
  private final Map<String, String> parts;
  private final Map<String, Stamped> passages;

  /**
   * Prepares the data of some documents.
   *
   * @param parts for each service, by slug, the part that holds its passages
   */
  public SearchScript(
      SearchIndex index, List<SearchDocument> documents, Map<String, String> parts) {
    this.index = index;
    this.outline = new Outline(documents);
    this.documents = outline.documents();
    this.parts = Map.copyOf(parts);
    this.passages = stamped();
  }

  /** Where a part stands, from the site's root. */
  public static String path(String part) {
    return "assets/data/passages/" + part + ".js";
  }

  /** Whether a file of the site, by its path from the root, holds data of the search. */
  public static boolean isPart(String file) {
    return file.equals(PATH) || file.startsWith(path("").replace(".js", ""));
  }

  public String core(Vocabulary.Words words) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("stop", StopWords.LIST);
    data.put("others", words.others());
    data.put("synonyms", words.synonyms());
    data.put("pages", outline.rows(parts));
    data.put("limits", steps(document -> !document.limits().isEmpty()));
    data.put("scenarios", steps(document -> document.kind() == Kind.SCENARIO));
    data.put("examples", steps(document -> document.kind() == Kind.CODE));
    data.put("cues", steps(document -> !document.situation().isEmpty()));
    data.put("situations", situations());
    data.put("same", same());
    data.put("weights", index.weights().once());
    data.putAll(new Written(documents).json());
    Map<String, String> stamps = new LinkedHashMap<>();
    passages.forEach((part, passage) -> stamps.put(part, passage.stamp()));
    data.put("stamps", stamps);
    return Json.script("search", data);
  }

  /** The passages, part by part, as scripts. */
  public Map<String, String> passages() {
    Map<String, String> scripts = new LinkedHashMap<>();
    passages.forEach((part, passage) -> scripts.put(part, passage.script()));
    return scripts;
  }

  private Map<String, Stamped> stamped() {
    Map<String, Passage> byPart = new LinkedHashMap<>();
    byPart.put(OTHER, new Passage());
    for (int i = 0; i < documents.size(); i++) {
      SearchDocument document = documents.get(i);
      byPart.computeIfAbsent(Outline.part(parts, document), part -> new Passage()).add(i, document);
    }
    Map<String, Stamped> stamped = new LinkedHashMap<>();
    byPart.forEach((part, passage) -> stamped.put(part, passage.stamped(part)));
    return stamped;
  }

  /** The documents that are where the one before is. */
  private List<Integer> same() {
    return steps(
        IntStream.range(1, documents.size())
            .filter(i -> documents.get(i).url().equals(documents.get(i - 1).url())));
  }

  private List<Integer> steps(Predicate<SearchDocument> wanted) {
    return steps(IntStream.range(0, documents.size()).filter(i -> wanted.test(documents.get(i))));
  }

  /** The numbers of some documents, each as the step from the one before. */
  private static List<Integer> steps(IntStream numbers) {
    List<Integer> steps = new ArrayList<>();
    int[] places = numbers.toArray();
    int last = 0;
    for (int place : places) {
      steps.add(place - last);
      last = place;
    }
    return steps;
  }

  /** How many words of each cue are its situation; what it answers comes behind. */
  private List<Integer> situations() {
    return documents.stream()
        .map(SearchDocument::situation)
        .filter(situation -> !situation.isEmpty())
        .map(situation -> Written.words(situation).size())
        .toList();
  }

  /** What is shown of a part's documents, column by column: like beside like packs well. */
  private static final class Passage {
    private final List<Integer> steps = new ArrayList<>();
    private final List<Object> anchors = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, List<String>> limits = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    private int last;
    private String url = "";

    void add(int number, SearchDocument document) {
      steps.add(number - last);
      anchors.add(document.url().equals(url) ? Anchors.SAME : Anchors.brief(document));
      texts.add(document.shown().text());
      if (!document.shown().rows().isEmpty()) {
        rows.put(String.valueOf(number), document.shown().rows());
      }
      if (!document.limits().isEmpty()) {
        limits.put(String.valueOf(number), document.limits());
      }
      last = number;
      url = document.url();
    }

    Stamped stamped(String part) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("steps", steps);
      data.put("anchors", anchors);
      data.put("texts", texts);
      data.put("limits", limits);
      if (!rows.isEmpty()) {
        data.put("rows", rows);
      }
      return Stamped.part("passages", part, data);
    }
  }
}
