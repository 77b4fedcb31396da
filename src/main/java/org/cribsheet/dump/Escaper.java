package org.cribsheet.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what a dump's author typed so that Markdown shows the same. Code spans, links and bold are
 * Markdown in a dump as well; a back-slash, an angle bracket or a lone asterisk are themselves.
 */
final class Escaper {
  private static final Pattern KEPT =
      Pattern.compile(
          "(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)|(?i:<(?:br|/?kbd|/?sub|/?sup)\\s*/?\\s*>)|\\[\\[[a-z0-9-]++[^\\[\\]]*+]]"
              + "|\\*{3}(?=\\w)[^*]+(?<=\\S)\\*{3}|\\*\\*(?=\\S)[^*]+(?<=\\S)\\*\\*|(?<![\\w/.:*\"])\\*(?=[\\w])[^*]+(?<=[\\w.!?])\\*(?![\\w*/.\"])");
  private static final Pattern SIGN = Pattern.compile("[\\\\<*]|&(?=#?\\w+;)");
  private static final Pattern SIGN_IN_ROW = Pattern.compile("\\\\(?!\\|)|[<*]|&(?=#?\\w+;)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern LEADING =
      Pattern.compile("^(?:#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|~~~|\\|)");
  private static final Pattern RULE = Pattern.compile("[-\\s]++|[*\\s]++|[_\\s]++");

  private Escaper() {}

  /** A bullet's or paragraph's text. */
  static String text(String text) {
    return escaped(text, SIGN);
  }

  /** A table's row, in which a bar with a back-slash is a bar of a cell's text. */
  static String row(String text) {
    return escaped(text, SIGN_IN_ROW);
  }

  private static String escaped(String text, Pattern signs) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    Matcher kept = KEPT.matcher(text);
    int from = 0;
    while (kept.find()) {
      out.append(signs(text.substring(from, kept.start()), signs)).append(kept.group());
      from = kept.end();
    }
    return out.append(signs(text.substring(from), signs)).toString();
  }

  /** Nothing to keep and nothing to escape, as in most lines. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\\<*&`[".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same at the start of a line, where more signs have a meaning. */
  static String line(String text) {
    String escaped = text(text);
    boolean sign = RULE.matcher(text).matches() || LEADING.matcher(text).find();
    if (sign && !escaped.startsWith("\\")) {
      return "\\" + escaped;
    }
    return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  /** A heading's text: closing {@code #} signs are the author's own. */
  static String heading(String text) {
    String escaped = text(text);
    return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
  }

  private static String signs(String text, Pattern signs) {
    return signs.matcher(text).replaceAll("\\\\$0");
  }
}
