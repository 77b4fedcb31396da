package org.cribsheet.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place at which a page differs from the one before it. */
final class Trail {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

  /** What text between two tags is not; other escapes than these our templates do not write. */
  private static final Pattern MARKUP = Pattern.compile("[<>]|&(?!(?:lt|gt|quot|#39|amp);)");

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

  /**
   * The words between two tags, before and after a change.
   *
   * @param was as a page shows them, without escapes
   */
  record Words(String was, String now) {}

  /**
   * The words that were changed, if nothing but the words between two tags differs; a page that is
   * open can take them in as it stands.
   */
  static Optional<Words> words(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int same = 0;
    while (same < most && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int rest = 0;
    while (rest < most - same
        && before.charAt(before.length() - 1 - rest) == after.charAt(after.length() - 1 - rest)) {
      rest++;
    }
    int from = before.lastIndexOf('>', same - 1) + 1;
    int end = before.indexOf('<', Math.max(from, before.length() - rest));
    if (end < 0 || from < before.indexOf("<main") || end > main(before)) {
      return Optional.empty();
    }
    Optional<String> was = shown(before.substring(from, end));
    Optional<String> now =
        shown(after.substring(from, Math.max(from, after.length() - (before.length() - end))));
    return was.flatMap(old -> now.map(text -> new Words(old, text)));
  }

  /** Text of a page as it is seen; nothing where it is more than text. */
  private static Optional<String> shown(String html) {
    boolean only = !MARKUP.matcher(html).find() && !html.isBlank();
    return only
        ? Optional.of(
            html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"))
        : Optional.empty();
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
