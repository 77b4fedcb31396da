package org.cribsheet.proof;

/** Whether two words are one slip of a finger apart. */
final class OneSlip {
  private OneSlip() {}

  /**
   * One letter missing, added, another one, or swapped with its neighbor. An s at the end is no
   * slip but a plural.
   */
  static boolean apart(String one, String two) {
    if (one.equals(two) || one.equals(two + "s") || two.equals(one + "s")) {
      return false;
    }
    if (one.length() > two.length()) {
      return apart(two, one);
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == two.charAt(start)) {
      start++;
    }
    String restOfOne = one.substring(start);
    String restOfTwo = two.substring(start);
    if (two.length() - one.length() == 1) {
      return restOfOne.equals(restOfTwo.substring(1));
    }
    return two.length() == one.length()
        && (restOfOne.substring(1).equals(restOfTwo.substring(1))
            || isSwapped(restOfOne, restOfTwo));
  }

  private static boolean isSwapped(String one, String two) {
    return one.length() > 1
        && one.charAt(0) == two.charAt(1)
        && one.charAt(1) == two.charAt(0)
        && one.substring(2).equals(two.substring(2));
  }
}
