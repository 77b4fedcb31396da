package org.cribsheet.search;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cribsheet.search.TermCounts.Field;
import org.cribsheet.text.Json;

/**
 * How much a term weighs in a text, as lunr's builder says, in the digits in which lunr writes it.
 * See {@code weigh.js} for why there are so few weights.
 */
final class Weights {
  /** A build of the largest notes takes a second; whoever waits longer waits for a fault. */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final SortedMap<Integer, SortedMap<Integer, String>> weights = new TreeMap<>();

  private final int[] spread;

  private Weights(int[] spread) {
    this.spread = spread;
  }

  static Weights of(TermCounts counts, Sandbox sandbox) {
    Weights weights = new Weights(spread(counts));
    List<Integer> spreads = IntStream.of(weights.spread).distinct().sorted().boxed().toList();
    SortedMap<Integer, SortedSet<Integer>> wanted = weights.wanted(counts);
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("documents", counts.documents().size());
    input.put("spreads", spreads);
    input.put("rows", rows(wanted, spreads));
    weights.read(
        sandbox.call("weigh", Json.text(input), LIMIT), List.copyOf(wanted.keySet()), spreads);
    return weights;
  }

  /** The weight of a term in a text in which it stands so many times. */
  String of(int term, int times) {
    return requireNonNull(requireNonNull(weights.get(spread[term])).get(times));
  }

  /**
   * What a term weighs that stands in a text once: in how many texts, each as the step from the one
   * before, and how much.
   */
  Map<String, Object> once() {
    List<Integer> texts = new ArrayList<>();
    List<BigDecimal> some = new ArrayList<>();
    int[] last = {0};
    weights.forEach(
        (many, byTimes) -> {
          String weight = byTimes.get(1);
          if (weight != null) {
            texts.add(many - last[0]);
            some.add(new BigDecimal(weight));
            last[0] = many;
          }
        });
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("texts", texts);
    json.put("weights", some);
    return json;
  }

  /** In how many fields of documents each term stands. */
  private static int[] spread(TermCounts counts) {
    int[] spread = new int[counts.terms().size()];
    counts
        .documents()
        .forEach(
            fields ->
                fields.forEach(field -> field.indexed().each((term, times) -> spread[term]++)));
    return spread;
  }

  /** The pairs of numbers that occur: spreads by times. */
  private SortedMap<Integer, SortedSet<Integer>> wanted(TermCounts counts) {
    SortedMap<Integer, SortedSet<Integer>> wanted = new TreeMap<>();
    for (List<Field> fields : counts.documents()) {
      for (Field field : fields) {
        field
            .indexed()
            .each(
                (term, times) ->
                    wanted.computeIfAbsent(times, t -> new TreeSet<>()).add(spread[term]));
      }
    }
    return wanted;
  }

  private static List<List<Integer>> rows(
      SortedMap<Integer, SortedSet<Integer>> wanted, List<Integer> spreads) {
    List<List<Integer>> rows = new ArrayList<>();
    wanted.forEach(
        (times, some) -> {
          List<Integer> row = new ArrayList<>(List.of(times));
          some.forEach(spread -> row.add(Collections.binarySearch(spreads, spread)));
          rows.add(row);
        });
    return rows;
  }

  /** Reads {@code [[place,weight,place,weight],[…]]}. */
  private void read(String vectors, List<Integer> times, List<Integer> spreads) {
    String[] rows = vectors.split("\\]");
    for (int row = 0; row < times.size(); row++) {
      String[] numbers = rows[row].substring(rows[row].lastIndexOf('[') + 1).split(",");
      for (int i = 0; i < numbers.length; i += 2) {
        weights
            .computeIfAbsent(spreads.get(Integer.parseInt(numbers[i])), s -> new TreeMap<>())
            .put(times.get(row), numbers[i + 1]);
      }
    }
  }
}
