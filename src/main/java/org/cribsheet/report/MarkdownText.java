package org.cribsheet.report;

import java.util.regex.Pattern;

/**
 * Text that stays text wherever a host shows Markdown. Punctuation that means something to Markdown
 * or HTML is escaped. Hosts look for names, numbers and addresses after that, in the finished
 * words; there only a sign of no width keeps {@code @somebody} from being called and {@code #1}
 * from being linked.
 */
final class MarkdownText {
  private static final char NOTHING = '\u200b';

  /**
   * Before what would begin a list, behind what opens a reference on GitHub or GitLab, within an
   * address and the name of an emoji.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)^(?=[-+#]|\\d+[.)])|(?<=[@#!$%~&^])|(?<=\\bGH-)|(?<=:)(?=//)|(?<=\\bwww)(?=\\.)|(?<=:)(?=[\\w+-]+:)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?<=@)|(?<=:)(?=//)|(?<=\\bwww)(?=\\.)");

  private MarkdownText() {}

  /** For running text. */
  static String of(String text) {
    return escaped(broken(REFERENCE, text));
  }

  /** For a name within {@code <code>}, where hosts link less, and which somebody may copy. */
  static String name(String text) {
    return escaped(broken(ADDRESS, text));
  }

  private static String broken(Pattern where, String text) {
    return where.matcher(Visible.line(text)).replaceAll(String.valueOf(NOTHING));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case NOTHING -> out.append("&#8203;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        // Two of them would be mathematics.
        case '$' -> out.append("<span>$</span>");
        case '\\', '`', '*', '_', '[', ']', '{', '}', '!', '|', '~' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
