package org.cribsheet.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place at which a page differs from the one before it. */
final class Trail {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

  private Trail() {}

  /**
   * The id of the heading or bullet that holds the first difference, or stands nearest above it.
   * Empty where the text of the page itself is the same, and only what surrounds it differs.
   */
  static Optional<String> place(String before, String after) {
    int from = Math.max(0, after.indexOf("<main"));
    int old = Math.max(0, before.indexOf("<main"));
    int end = main(after);
    int same = 0;
    int length = main(before) - old;
    int most = Math.min(length, end - from);
    while (same < most && before.charAt(old + same) == after.charAt(from + same)) {
      same++;
    }
    if (same == length && same == end - from) {
      return Optional.empty();
    }
    return last(after, from, tagEnd(after, from + same, end));
  }

  private static int main(String page) {
    int end = page.indexOf("</main>");
    return end < 0 ? page.length() : end;
  }

  /**
   * A difference within a tag is one of the element that it opens, whose id may stand behind it.
   */
  private static int tagEnd(String page, int at, int end) {
    boolean inTag = page.lastIndexOf('<', at) > page.lastIndexOf('>', at - 1);
    int close = inTag ? page.indexOf('>', at) : -1;
    return close < 0 ? Math.min(at, end) : Math.min(close, end);
  }

  private static Optional<String> last(String page, int from, int to) {
    Optional<String> id = Optional.empty();
    Matcher ids = ID.matcher(page).region(from, Math.max(from, to));
    while (ids.find()) {
      id = Optional.of(ids.group(1)).filter(found -> !found.startsWith("_"));
    }
    return id;
  }
}
