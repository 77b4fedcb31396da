package org.cribsheet.search;

/** Ascending numbers, written as the steps from one to the next. */
final class Gaps {
  private final Numbers numbers = new Numbers();
  private int last;
  private int many;

  /** Adds a number that is no lower than the last. */
  void add(int number) {
    numbers.add(number - last);
    last = number;
    many++;
  }

  /** Adds a number unless it is the last. */
  void once(int number) {
    if (many == 0 || number != last) {
      add(number);
    }
  }

  /** In how many letters they are written. */
  int length() {
    return numbers.length();
  }

  int many() {
    return many;
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
