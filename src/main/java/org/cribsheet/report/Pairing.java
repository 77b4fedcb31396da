package org.cribsheet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.report.Change.Added;
import org.cribsheet.report.Change.Altered;
import org.cribsheet.report.Change.Removed;
import org.cribsheet.report.Entry.Kind;

/**
 * Finds each entry of one state in the other. An id that both have is the same thing. Of what is
 * left, the pairs that share most words are the same thing under another id: an id made of a
 * bullet's first words changes with them.
 */
final class Pairing {
  /** How alike the words must be (Dice's coefficient), on one page and across pages. */
  private static final double ON_PAGE = 0.6;

  private static final double ELSEWHERE = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private record Likeness(double score, int before, int after) {}

  private Pairing() {}

  /** Every change, in the order of the later state; what was removed comes behind. */
  static List<Change> changes(List<Entry> before, List<Entry> after) {
    List<Change> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      changes(of(kind, before), of(kind, after), changes);
    }
    return changes;
  }

  private static Map<String, Entry> of(Kind kind, List<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.stream().filter(e -> e.kind() == kind).forEach(e -> byId.putIfAbsent(e.id(), e));
    return byId;
  }

  private static void changes(
      Map<String, Entry> before, Map<String, Entry> after, List<Change> changes) {
    List<Entry> gone = before.values().stream().filter(e -> !after.containsKey(e.id())).toList();
    List<Entry> come = after.values().stream().filter(e -> !before.containsKey(e.id())).toList();
    Map<Entry, Entry> renamed = alike(gone, come);
    for (Entry now : after.values()) {
      Entry then = before.getOrDefault(now.id(), renamed.get(now));
      if (then == null) {
        changes.add(new Added(now));
      } else {
        Altered altered = new Altered(then, now);
        if (altered.isRenamed() || altered.isReworded() || altered.isChanged()) {
          changes.add(altered);
        }
      }
    }
    Set<Entry> found = new HashSet<>(renamed.values());
    gone.stream().filter(e -> !found.contains(e)).map(Removed::new).forEach(changes::add);
  }

  /** For each entry that came, the one that it was. The likest pairs first, then in order. */
  private static Map<Entry, Entry> alike(List<Entry> gone, List<Entry> come) {
    List<Set<String>> then = gone.stream().map(Pairing::words).toList();
    List<Set<String>> now = come.stream().map(Pairing::words).toList();
    List<Likeness> pairs = new ArrayList<>();
    Map<String, List<Integer>> where = places(then);
    for (int j = 0; j < come.size(); j++) {
      int size = now.get(j).size();
      for (Map.Entry<Integer, Integer> shared : shared(now.get(j), where).entrySet()) {
        int i = shared.getKey();
        double score = 2.0 * shared.getValue() / (size + then.get(i).size());
        boolean onPage = gone.get(i).page().equals(come.get(j).page());
        if (score >= (onPage ? ON_PAGE : ELSEWHERE)) {
          pairs.add(new Likeness(onPage ? score + 1 : score, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Likeness l) -> -l.score())
            .thenComparingInt(Likeness::before)
            .thenComparingInt(Likeness::after));
    Set<Integer> taken = new HashSet<>();
    Map<Entry, Entry> renamed = new HashMap<>();
    for (Likeness pair : pairs) {
      if (!taken.contains(pair.before()) && !renamed.containsKey(come.get(pair.after()))) {
        taken.add(pair.before());
        renamed.put(come.get(pair.after()), gone.get(pair.before()));
      }
    }
    return renamed;
  }

  private static Map<String, List<Integer>> places(List<Set<String>> texts) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (String word : texts.get(i)) {
        places.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  private static Map<Integer, Integer> shared(
      Set<String> words, Map<String, List<Integer>> places) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String word : words) {
      places.getOrDefault(word, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared;
  }

  private static Set<String> words(Entry entry) {
    Set<String> words = new HashSet<>();
    Matcher m = WORD.matcher(entry.words().toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }
}
