package org.cribsheet.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Json;
import org.cribsheet.text.Stamped;

/**
 * The search's data for a site that is too large to load as a whole. The core has what concerns all
 * of it; which documents have a word stands in {@link Shards}, what a piece of a page says in two
 * parts of its own: its words as they stand there, and its passages. {@code split.js} loads what a
 * question needs, and finds what one index finds.
 */
public final class SplitScript {
  /**
   * From so many letters of text on a site's search comes in parts. One index has a core of some
   * 300 kB then, as browsers get it, packed.
   */
  public static final long MOST_LETTERS_OF_ONE = 1_150_000;

  /** The name under which the parts stand in {@code cribsheet.data}. */
  private static final String NAME = "find";

  private static final int VERSION = 1;

  private final List<List<SearchDocument>> pages;
  private final Chunks chunks;
  private final Postings postings;
  private final Names names;
  private final NameShards named;
  private final Shards shards;
  private final Weights weights;
  private final Vocabulary.Words words;
  private final String edition;

  public SplitScript(SearchIndex index, List<SearchDocument> documents, Vocabulary.Words words) {
    this.pages = new Outline(documents).pages();
    this.chunks = new Chunks(pages);
    this.postings = new Postings(pages, index::words);
    this.names = new Names(pages);
    this.named = new NameShards(names);
    this.shards = new Shards(postings);
    this.weights = index.weights();
    this.words = words;
    this.edition = edition();
  }

  /** How much text documents have. */
  public static long letters(List<SearchDocument> documents) {
    return documents.stream().mapToLong(document -> document.text().length()).sum();
  }

  /** Where a part stands, from the site's root. */
  public static String path(String part) {
    return "assets/data/" + NAME + "/" + part + ".js";
  }

  /** What is loaded whatever is asked. */
  public String core() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("split", VERSION);
    data.put("edition", edition);
    data.put("stop", StopWords.LIST);
    data.put("others", words.others());
    data.put("synonyms", words.synonyms());
    data.put("alike", alike());
    data.put("makers", names.makers());
    data.put("longest", names.longest());
    data.put("weights", weights.once());
    data.put("outline", postings.outline());
    data.put("full", Chunks.FULL);
    data.put("together", chunks.together());
    data.put("kinds", kinds());
    data.put("shards", shards.starts());
    data.put("named", named.starts());
    return Json.script("search", data);
  }

  /** Hands over the name and the script of each part. */
  public void each(BiConsumer<String, String> take) {
    give("limits", postings.limits(), take);
    for (int units = 0; units < Postings.UNITS.size(); units++) {
      give("units/" + units, postings.measured(units), take);
    }
    for (int i = 0; i < shards.parts().size(); i++) {
      give("words/" + i, shards.parts().get(i), take);
    }
    for (int i = 0; i < named.parts().size(); i++) {
      give("names/" + i, named.parts().get(i), take);
    }
    List<String> heavy = shards.heavy();
    for (int i = 0; i < heavy.size(); i++) {
      give("lists/" + i, heavy.get(i), take);
    }
    int first = 0;
    for (int i = 0; i < chunks.all().size(); i++) {
      List<SearchDocument> own = chunks.all().get(i);
      boolean isTop = i == 0 || chunks.page(i - 1) != chunks.page(i);
      give(
          "rows/" + i,
          rows(first, own, isTop ? topics(pages.get(chunks.page(i))) : List.of()),
          take);
      give("texts/" + i, passages(first, own), take);
      first += own.size();
    }
  }

  /** What stands outermost above a page's documents, in order. */
  private static List<String> topics(List<SearchDocument> own) {
    return own.stream()
        .map(document -> Postings.first(Outline.heading(document)))
        .distinct()
        .toList();
  }

  private void give(String part, Object value, BiConsumer<String, String> take) {
    take.accept(part, Stamped.part(NAME, part, value, edition).script());
  }

  /**
   * The words of a piece of a page as they stand there, in the form in which one index has those of
   * all pages; with the first piece of a page, all its topics.
   */
  private Map<String, Object> rows(int first, List<SearchDocument> own, List<String> topics) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("topics", topics);
    data.put("pages", new Outline(own).rows(Map.of()));
    data.putAll(new Traits(own).json());
    List<Integer> numbers = IntStream.range(first, first + own.size()).boxed().toList();
    data.putAll(new Written(numbers.stream().map(postings::row).toList()).json());
    return data;
  }

  private static Map<String, Object> passages(int first, List<SearchDocument> own) {
    Passage passage = new Passage();
    for (int i = 0; i < own.size(); i++) {
      passage.add(first + i, own.get(i));
    }
    return passage.json();
  }

  /**
   * Pages that are not of the usual kind: the number of each, its kind, and what must be known of a
   * comparison before anything of it is loaded.
   */
  private List<List<Object>> kinds() {
    List<List<Object>> kinds = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      SearchDocument first = pages.get(page).get(0);
      if (first.kind() != Kind.PAGE) {
        List<Object> row = new ArrayList<>();
        row.add(page);
        row.add(first.kind().name().toLowerCase(Locale.ROOT));
        if (first.kind() == Kind.COMPARISON) {
          row.addAll(List.of(first.title(), first.heading(), first.service()));
        }
        kinds.add(row);
      }
    }
    return kinds;
  }

  /** Synonyms of one plain word that the notes do not have: one of these may have been mistyped. */
  private List<String> alike() {
    Set<String> known = new HashSet<>();
    for (int word = 0; word < postings.size(); word++) {
      known.addAll(postings.terms(word));
    }
    return words.synonyms().stream()
        .flatMap(List::stream)
        .map(Tokens::wholes)
        .filter(phrase -> phrase.size() == 1 && phrase.get(0).matches("[a-z]+"))
        .map(phrase -> phrase.get(0))
        .filter(word -> !known.contains(word))
        .toList();
  }

  /** A stamp that all parts carry: what they are made of, briefly. */
  private String edition() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((VERSION + words.toString()).getBytes(StandardCharsets.UTF_8));
      pages.forEach(
          own -> own.forEach(d -> digest.update(d.toString().getBytes(StandardCharsets.UTF_8))));
      return Stamped.brief(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
