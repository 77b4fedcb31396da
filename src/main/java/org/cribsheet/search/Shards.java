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
 * from one place of the alphabet to another, and the names of pages there. A word that very many
 * documents have says so in a part of its own.
 */
final class Shards {
  /** Letters in a part, about: half as many bytes when packed. */
  private static final int FULL = 5_000;

  /** Letters of a list of documents that stands beside its word. */
  private static final int INLINE = 1_000;

  private static final String NONE = "";

  private final Postings postings;
  private final List<String> starts = new ArrayList<>();
  private final List<Map<String, Object>> parts = new ArrayList<>();
  private final Map<Integer, Integer> heavy = new LinkedHashMap<>();

  Shards(Postings postings, Names names) {
    this.postings = postings;
    SortedMap<String, Entry> byKey = new TreeMap<>();
    for (int word = 0; word < postings.size(); word++) {
      for (String key : Keys.of(postings.spelling(word))) {
        byKey.computeIfAbsent(key, any -> new Entry()).words.add(word);
      }
      if (postings.documents(word).length() > INLINE) {
        heavy.put(word, heavy.size());
      }
    }
    names.all().forEach(n -> byKey.computeIfAbsent(n.joined(), any -> new Entry()).names.add(n));
    cut(byKey);
  }

  /** What has one key. */
  private static final class Entry {
    final List<Integer> words = new ArrayList<>(1);
    final List<Names.Name> names = new ArrayList<>(0);
  }

  /** The first key that may stand in each part; nothing for the first part. */
  List<String> starts() {
    return starts;
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

  private void cut(SortedMap<String, Entry> byKey) {
    Set<Integer> words = new LinkedHashSet<>();
    List<Names.Name> names = new ArrayList<>();
    int size = 0;
    String last = "";
    starts.add("");
    for (Map.Entry<String, Entry> next : byKey.entrySet()) {
      if (size > FULL) {
        parts.add(part(words, names));
        starts.add(between(last, next.getKey()));
        words.clear();
        names.clear();
        size = 0;
      }
      for (int word : next.getValue().words) {
        size += words.add(word) ? size(word) : 0;
      }
      for (Names.Name name : next.getValue().names) {
        names.add(name);
        size += name.words().length() + 8;
      }
      last = next.getKey();
    }
    parts.add(part(words, names));
  }

  /** The shortest beginning of a key that is behind the one before it. */
  private static String between(String before, String key) {
    int same = 0;
    while (same < before.length() && before.charAt(same) == key.charAt(same)) {
      same++;
    }
    return key.substring(0, same + 1);
  }

  private int size(int word) {
    int documents = postings.documents(word).length();
    return postings.spelling(word).length()
        + (documents > INLINE ? 4 : documents + postings.before(word).length())
        + postings.headed(word).length()
        + postings.named(word).length()
        + 5;
  }

  private Map<String, Object> part(Collection<Integer> words, List<Names.Name> names) {
    List<String> documents = new ArrayList<>();
    List<String> before = new ArrayList<>();
    Numbers again = new Numbers();
    Map<String, Integer> elsewhere = new LinkedHashMap<>();
    int at = 0;
    for (int word : words) {
      Integer own = heavy.get(word);
      before.add(own == null ? postings.before(word) : NONE);
      documents.add(own == null ? postings.documents(word).toString() : NONE);
      again.add(postings.times(word) - postings.documents(word).many());
      if (own != null) {
        elsewhere.put(String.valueOf(at), own);
      }
      at++;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", String.join(" ", words.stream().map(postings::spelling).toList()));
    json.put("documents", String.join(" ", documents));
    json.put("before", String.join(" ", before));
    json.put("again", again.toString());
    json.put("heavy", elsewhere);
    json.put("headed", String.join(" ", words.stream().map(postings::headed).toList()));
    json.put("named", String.join(" ", words.stream().map(postings::named).toList()));
    json.put("names", names.stream().map(n -> List.of(n.words(), n.page(), n.isAlone())).toList());
    return json;
  }
}
