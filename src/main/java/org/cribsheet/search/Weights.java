package org.cribsheet.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a term weighs in a text, as lunr's builder says, in the digits in which lunr writes it.
 * Without the length of a text in the formula (lunr's b = 0) a weight follows from three numbers:
 * how many documents there are, in how many texts the term stands, and how often in this one.
 */
final class Weights {
  /** How soon more of the same adds nothing: lunr's k1. */
  private static final double SATURATION = 1.2;

  private final int documents;
  private final int[] spread;

  /** In how many texts some term stands that stands there once. */
  private final BitSet once = new BitSet();

  private Weights(int documents, int[] spread) {
    this.documents = documents;
    this.spread = spread;
  }

  static Weights of(TermCounts counts) {
    Weights weights = new Weights(counts.documents().size(), spread(counts));
    counts.documents().forEach(fields -> fields.forEach(field -> field.each(weights::addOnce)));
    return weights;
  }

  private void addOnce(int term, int times) {
    if (times == 1) {
      once.set(spread[term]);
    }
  }

  /** The weight of a term in a text in which it stands so many times. */
  String of(int term, int times) {
    return weight(documents, spread[term], times).toString();
  }

  /**
   * {@code lunr.idf} and the score of {@code lunr.Builder.prototype.createFieldVectors} (lunr.js
   * 2.3.9), step by step, so that it rounds as lunr does; a test asks lunr.
   */
  static BigDecimal weight(int documents, int texts, int times) {
    double rarity = (documents - texts + 0.5) / (texts + 0.5);
    double idf = StrictMath.log(1 + Math.abs(rarity));
    double score = idf * ((SATURATION + 1) * times) / (SATURATION + times);
    BigDecimal rounded = BigDecimal.valueOf(Math.round(score * 1000), 3).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /**
   * What a term weighs that stands in a text once: in how many texts, each as the step from the one
   * before, and how much.
   */
  Map<String, Object> once() {
    List<Integer> texts = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    int last = 0;
    for (int many = once.nextSetBit(0); many >= 0; many = once.nextSetBit(many + 1)) {
      texts.add(many - last);
      weights.add(weight(documents, many, 1));
      last = many;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("texts", texts);
    json.put("weights", weights);
    return json;
  }

  /** In how many fields of documents each term stands. */
  private static int[] spread(TermCounts counts) {
    int[] spread = new int[counts.terms().size()];
    counts
        .documents()
        .forEach(fields -> fields.forEach(field -> field.each((term, times) -> spread[term]++)));
    return spread;
  }
}
