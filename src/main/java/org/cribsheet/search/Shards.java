package org.cribsheet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words in small parts, by what they are looked up under: each part has all words with a key
 * from one place of the alphabet to another. A word that very many documents have says so in a part
 * of its own.
 */
final class Shards {
  /** Letters in a part, about: half as many bytes when packed. */
  private static final int FULL = 2_500;

  /** Letters of a list of documents that stands beside its word. */
  private static final int INLINE = 1_000;

  private static final String NONE = "";

  private final Postings postings;
  private final Corners corners = new Corners(FULL);
  private final List<Map<String, Object>> parts = new ArrayList<>();
  private final Map<Integer, Integer> heavy = new LinkedHashMap<>();

  Shards(Postings postings) {
    this.postings = postings;
    SortedMap<String, List<Integer>> byKey = new TreeMap<>();
    for (int word = 0; word < postings.size(); word++) {
      Set<String> keys = new LinkedHashSet<>();
      postings.terms(word).forEach(term -> keys.addAll(Keys.of(term)));
      for (String key : keys) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word);
      }
      if (postings.documents(word).length() > INLINE) {
        heavy.put(word, heavy.size());
      }
    }
    cut(byKey);
  }

  /** The first key that may stand in each part; nothing for the first part. */
  List<String> starts() {
    return corners.starts();
  }

  List<Map<String, Object>> parts() {
    return parts;
  }

  /** Long lists of documents, each of a word, by their numbers; behind each, what stands before. */
  List<String> heavy() {
    return heavy.keySet().stream()
        .map(word -> postings.documents(word) + " " + postings.before(word))
        .toList();
  }

  private void cut(SortedMap<String, List<Integer>> byKey) {
    Set<Integer> words = new LinkedHashSet<>();
    for (Map.Entry<String, List<Integer>> next : byKey.entrySet()) {
      if (corners.begins(next.getKey())) {
        parts.add(part(words));
        words.clear();
      }
      for (int word : next.getValue()) {
        corners.grow(words.add(word) ? size(word) : 0);
      }
    }
    parts.add(part(words));
  }

  private int size(int word) {
    int documents = postings.documents(word).length();
    return postings.spelling(word).length()
        + (documents > INLINE ? 4 : documents + postings.before(word).length())
        + postings.headed(word).length()
        + postings.named(word).length()
        + 5;
  }

  private Map<String, Object> part(Collection<Integer> words) {
    List<String> documents = new ArrayList<>();
    List<String> before = new ArrayList<>();
    Numbers times = new Numbers();
    Map<String, Integer> elsewhere = new LinkedHashMap<>();
    int at = 0;
    for (int word : words) {
      Integer own = heavy.get(word);
      before.add(own == null ? postings.before(word) : NONE);
      documents.add(own == null ? postings.documents(word).toString() : NONE);
      times.add(postings.times(word));
      if (own != null) {
        elsewhere.put(String.valueOf(at), own);
      }
      at++;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", String.join(" ", words.stream().map(postings::spelling).toList()));
    json.put("documents", String.join(" ", documents));
    json.put("before", String.join(" ", before));
    json.put("times", times.toString());
    json.put("heavy", elsewhere);
    json.put("headed", String.join(" ", words.stream().map(postings::headed).toList()));
    json.put("named", String.join(" ", words.stream().map(postings::named).toList()));
    return json;
  }
}
