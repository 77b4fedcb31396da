package org.cribsheet.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words into addresses: lower case, letters and digits, hyphens between. */
public final class Slugs {
  private static final int LONGEST = 80;

  /** Windows takes these for devices, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)", Pattern.CASE_INSENSITIVE);

  private Slugs() {}

  public static String of(String words) {
    return ofFirst(words, Integer.MAX_VALUE);
  }

  /** The slug of the first few words. */
  public static String ofFirst(String words, int most) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    boolean within = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > 127) {
        return ofForeign(words.toLowerCase(Locale.ROOT), most);
      }
      boolean word = isLetterOrNumber(c);
      if (word && !within && count++ == most) {
        break;
      }
      if (word && !within && !out.isEmpty()) {
        out.append('-');
      }
      if (word) {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
      within = word;
    }
    return out.toString();
  }

  /** The same for letters of any script, which are small ones already. */
  private static String ofForeign(String lower, int most) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    boolean within = false;
    int next;
    for (int i = 0; i < lower.length(); i = next) {
      int c = lower.codePointAt(i);
      next = i + Character.charCount(c);
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

  /** The slug as the name of a file that every system can hold: cut where it is long. */
  public static String forFile(String slug) {
    int end = slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length())));
    String name = slug.substring(0, end).replaceFirst("-+$", "");
    return DEVICE.matcher(name).matches() ? name + "-notes" : name;
  }

  /** Numbers of any kind, as in "½": Java's own question knows digits only. */
  public static boolean isLetterOrNumber(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
