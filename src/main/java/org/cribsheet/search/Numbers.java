package org.cribsheet.search;

/**
 * Writes small numbers more briefly than large ones, in letters that neither JSON nor a script has
 * to escape: 28 in one letter, the next 4,840 in two, the rest in four. {@code unpack.js} reads
 * them.
 */
final class Numbers {
  private static final String LETTERS =
      "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  static final int BASE = LETTERS.length();
  private static final int ONE = 28;
  private static final int TWO = 55;
  private static final int MOST = 3 * BASE * BASE * BASE;

  private final StringBuilder out = new StringBuilder();

  void add(int number) {
    int left = number - ONE;
    if (left < 0) {
      letter(number);
    } else if (left < TWO * BASE) {
      letter(ONE + left / BASE).letter(left % BASE);
    } else {
      left -= TWO * BASE;
      if (left >= MOST) {
        throw new IllegalArgumentException("more different words than " + MOST);
      }
      letter(ONE + TWO + left / BASE / BASE / BASE)
          .letter(left / BASE / BASE % BASE)
          .letter(left / BASE % BASE)
          .letter(left % BASE);
    }
  }

  /** Adds a number that takes three letters, whatever it is. */
  void three(int number) {
    letter(number / BASE / BASE).letter(number / BASE % BASE).letter(number % BASE);
  }

  /** Stands for the first of the numbers that stand once, and in turn for each of the others. */
  void next() {
    letter(BASE - 2);
  }

  /** Marks where a document ends. */
  void end() {
    letter(BASE - 1);
  }

  /** In how many letters all of it is written. */
  int length() {
    return out.length();
  }

  private Numbers letter(int place) {
    out.append(LETTERS.charAt(place));
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
