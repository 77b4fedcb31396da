package org.cribsheet.search;

import java.util.Arrays;

/**
 * Which words stand right before which, somewhere in the notes. A word that stands before is told
 * by one of {@link #SIGNS} signs, in three letters: one wrong neighbor in some hundred thousand is
 * worth the bytes that its number would take.
 */
final class Beside {
  /** How many signs three letters can say. */
  static final int SIGNS = Numbers.BASE * Numbers.BASE * Numbers.BASE;

  private static final int BITS = 20;

  /** Scatters what words that end alike have in common (Knuth's multiplicative hashing). */
  private static final int SCATTER = 0x9E3779B1;

  private long[] pairs = new long[1024];
  private int many;

  /** The sign of a word: {@code split.js} makes the same. */
  static int sign(String spelling) {
    int hash = spelling.hashCode() * SCATTER;
    return Math.floorMod(hash ^ hash >>> 15, SIGNS);
  }

  /** Notes that a word stands right behind one with such a sign. */
  void add(int word, int sign) {
    if (many == pairs.length) {
      sort();
      if (many > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
    }
    pairs[many++] = (long) word << BITS | sign;
  }

  /** Each pair once, in order. */
  private void sort() {
    Arrays.sort(pairs, 0, many);
    int left = 0;
    for (int i = 0; i < many; i++) {
      if (left == 0 || pairs[i] != pairs[left - 1]) {
        pairs[left++] = pairs[i];
      }
    }
    many = left;
  }

  /** For each of so many words the signs of those before it, in three letters each. */
  String[] all(int words) {
    sort();
    String[] all = new String[words];
    int at = 0;
    for (int word = 0; word < words; word++) {
      Numbers signs = new Numbers();
      for (; at < many && pairs[at] >> BITS == word; at++) {
        signs.three((int) (pairs[at] & ((1 << BITS) - 1)));
      }
      all[word] = signs.toString();
    }
    return all;
  }
}
