package org.cribsheet.text;

import java.util.Locale;

/** Makes words into addresses: lower case, letters and digits, hyphens between. */
public final class Slugs {
  private Slugs() {}

  public static String of(String words) {
    return ofFirst(words, Integer.MAX_VALUE);
  }

  /** The slug of the first few words. */
  public static String ofFirst(String words, int most) {
    StringBuilder out = new StringBuilder();
    String lower = words.toLowerCase(Locale.ROOT);
    int count = 0;
    boolean within = false;
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      boolean word = isLetterOrNumber(c);
      if (word && !within && count++ == most) {
        break;
      }
      if (word) {
        out.append(within || out.isEmpty() ? "" : "-").appendCodePoint(c);
      }
      within = word;
    }
    return out.toString();
  }

  /** Numbers of any kind, as in "½": Java's own question knows digits only. */
  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
