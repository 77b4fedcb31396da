package org.cribsheet.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
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

  /** A part without passages. */
  public static String nothing(String part) {
    return new Passage().stamped(part).script();
  }

  /** Whether a file of the site, by its path from the root, holds data of the search. */
  public static boolean isPart(String file) {
    return file.equals(PATH)
        || file.startsWith(path("").replace(".js", ""))
        || file.startsWith(SplitScript.path("").replace(".js", ""));
  }

  /** All data of one index. */
  public String core(Vocabulary.Words words) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("stop", StopWords.LIST);
    data.put("others", words.others());
    data.put("synonyms", words.synonyms());
    data.put("pages", outline.rows(parts));
    data.putAll(new Traits(documents).json());
    data.put("weights", index.weights().once());
    data.putAll(Written.of(documents, index::words).json());
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
}
