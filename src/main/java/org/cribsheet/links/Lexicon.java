package org.cribsheet.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is looked for, in one tree of words: names of services, the words that settle ambiguous
 * ones, and terms that stand for a place on a page. Reading a line costs its length, however many
 * entries there are.
 */
final class Lexicon {
  /**
   * A spelling of a service's name.
   *
   * @param near numbers of the phrases of which one must stand in the same line; empty where the
   *     name is plain
   */
  record Name(String text, String slug, Set<Integer> near) {}

  /** A name where it stands. */
  record NameHit(Name name, Span at) {}

  /**
   * A term where it stands.
   *
   * @param anchors the place for which it stands, by service
   * @param words how many words it has
   */
  record TermHit(Map<String, String> anchors, int words, Span at) {}

  /** What a line holds. */
  static final class Hits {
    /** By where they begin, longest first; so are the terms. */
    final List<NameHit> names = new ArrayList<>();

    final List<TermHit> terms = new ArrayList<>();
    final Set<Integer> near = new HashSet<>();

    /** How many entries were looked at: what a test counts in place of time. */
    int steps;
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(4);
    final List<Name> names = new ArrayList<>(0);
    final Map<String, String> terms = new HashMap<>(0);
    int near = -1;
  }

  private final Node root = new Node();
  private int phrases;

  void name(String text, String slug, List<String> near) {
    Set<Integer> settling = new HashSet<>();
    near.forEach(phrase -> settling.add(phrase(phrase)));
    List<Name> names = node(text).names;
    names.add(new Name(text, slug, settling));
    // One and many are one entry; each is put before those that are found already.
    names.sort(Comparator.comparingInt(n -> n.text().length()));
  }

  private int phrase(String phrase) {
    Node node = node(phrase);
    if (node.near < 0) {
      node.near = phrases++;
    }
    return node.near;
  }

  /** The first place that a service gives a term keeps it. */
  void term(String text, String slug, String anchor) {
    node(text).terms.putIfAbsent(slug, anchor);
  }

  private Node node(String text) {
    Words words = new Words(text);
    Node node = root;
    for (int i = 0; i < words.count(); i++) {
      node = node.next.computeIfAbsent(words.stem(i), w -> new Node());
    }
    return node;
  }

  Hits hits(String text) {
    Hits hits = new Hits();
    Words words = new Words(text);
    String[] stems = new String[words.count()];
    for (int i = 0; i < words.count(); i++) {
      stems[i] = words.stem(i);
    }
    for (int i = 0; i < words.count(); i++) {
      walk(text, words, stems, i, hits);
    }
    return hits;
  }

  private void walk(String text, Words words, String[] stems, int first, Hits hits) {
    int names = hits.names.size();
    int terms = hits.terms.size();
    boolean isPhrase = true;
    @Nullable Node node = root.next.get(stems[first]);
    for (int last = first; node != null; ) {
      hits.steps++;
      addNames(text, words.start(first), node, names, hits);
      if (isPhrase && node.near >= 0) {
        hits.near.add(node.near);
      }
      if (isPhrase && !node.terms.isEmpty()) {
        Span span = new Span(words.start(first), words.end(last));
        hits.terms.add(terms, new TermHit(node.terms, last - first + 1, span));
      }
      if (++last >= words.count() || !words.isNear(last)) {
        return;
      }
      isPhrase &= words.isNext(last);
      node = node.next.get(stems[last]);
    }
  }

  private static void addNames(String text, int start, Node node, int place, Hits hits) {
    for (Name name : node.names) {
      int end = start + name.text().length();
      if (text.startsWith(name.text(), start)
          && Bounds.begins(text, start)
          && Bounds.ends(text, end)) {
        hits.names.add(place, new NameHit(name, new Span(start, end)));
      }
    }
  }
}
