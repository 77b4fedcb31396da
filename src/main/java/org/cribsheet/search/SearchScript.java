package org.cribsheet.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.text.Json;

/**
 * Makes {@code assets/data/search.js}: the index, and what is shown of each document. What follows
 * from something else is left out, and {@code assets/js/search/unpack.js} puts it back: lunr's
 * vectors follow from where the words stand and from the weights, stems from words, most addresses
 * from headings and first words.
 */
public final class SearchScript {
  /** Where the script stands, from the site's root. */
  public static final String PATH = "assets/data/search.js";

  /** Goes up when a reader of the old form could not read the new one. */
  private static final int VERSION = 1;

  private SearchScript() {}

  public static String text(SearchIndex index, List<SearchDocument> documents) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("stop", StopWords.LIST);
    data.putAll(new Columns(documents).json());
    data.putAll(new Postings(index.counts()).json());
    data.put("weights", index.weights().json());
    return Json.script("search", data);
  }
}
