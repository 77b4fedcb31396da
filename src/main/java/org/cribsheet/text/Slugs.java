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
    int count = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      if (count++ == most) {
        break;
      }
      out.append(out.length() == 0 ? "" : "-").append(word);
    }
    return out.toString();
  }
}
