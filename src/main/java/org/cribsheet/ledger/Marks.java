package org.cribsheet.ledger;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one list of what may stand in a note and not, as a word, on its page: it became drawing,
 * structure or an address.
 *
 * <p>Punctuation is no word at all, so heading signs, bullet signs, table rules, fence rules and
 * plain arrows need no entry. Numbers of lists do count: the page prints them.
 *
 * <table>
 * <caption>Not counted</caption>
 * <tr><td>front matter, HTML comments</td><td>{@link CountedLines}</td></tr>
 * <tr><td>what stands behind the rule that opens a fence</td><td>{@link #FENCE}</td></tr>
 * <tr><td>the lines of a fence of {@code plantuml} that are drawn; the comments that open it
 * count</td><td>{@link #DIAGRAM}, {@link #ALT}</td></tr>
 * <tr><td>the box of a task</td><td>{@link #TASK}</td></tr>
 * <tr><td>{@code {#id}} at the end of a bullet or heading</td><td>{@link #WRITTEN_ID}</td></tr>
 * <tr><td>the target of {@code [[slug]]} and {@code [[slug|words]]}</td><td>{@link #WIKI_LINK}</td></tr>
 * <tr><td>the address of {@code [words](address)} and {@code ![alt](file)}; a picture is no part of
 * a word beside it</td><td>{@link #LINK}</td></tr>
 * <tr><td>the name of an entity; what it stands for counts</td><td>{@link #ENTITY}</td></tr>
 * <tr><td>arrows and lines that are characters</td><td>{@link #isDrawing}</td></tr>
 * <tr><td>signs of emphasis, code and escapes; {@code <br>}, {@code <kbd>}, {@code <sub>}, {@code
 * <sup>}, whether they have an effect or are shown</td><td>{@link Words}</td></tr>
 * </table>
 *
 * <p>In a fence and in a code span none of this holds, but for the last: there, every word counts.
 * In a dump, comments, entities and back-slashes are text.
 */
final class Marks {
  /** A fence's first line, behind any bullets, numbers and quote signs. */
  static final Pattern FENCE =
      Pattern.compile("^[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++[\\s>]*+)*+(`{3,}+|~{3,}+)([^`]*+)$");

  /** What stands behind the rule that opens a fence to be drawn. */
  static final Pattern DIAGRAM =
      Pattern.compile("\\s*+plantuml(?:\\s.*)?", Pattern.CASE_INSENSITIVE);

  /** A comment of a diagram, with its words. */
  static final Pattern ALT =
      Pattern.compile("[\\s>]*+'\\s*+(?:alt:)?+(.*)", Pattern.CASE_INSENSITIVE);

  static final Pattern TASK =
      Pattern.compile("^([\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)++)\\[[xX]](?=\\s|$)");

  /** A dump's title may end in a colon, a heading in its own signs. */
  static final Pattern WRITTEN_ID =
      Pattern.compile("\\{#[A-Za-z0-9][A-Za-z0-9_-]*+}(?:\\s*+:|\\s++#++)?+\\s*+$");

  /** What may carry an id: a bullet or a heading, in quotes or not. */
  static final Pattern CARRIER =
      Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6})(?:\\s.*)?)");

  /** Bounded, like the next, so that a line of opening brackets costs no more than any other. */
  static final Pattern WIKI_LINK =
      Pattern.compile(
          "\\[\\[\\s*+[A-Za-z0-9](?:[A-Za-z0-9 _-]{0,100}[A-Za-z0-9])?\\s*+(?:#[A-Za-z0-9_-]*+)?\\s*+"
              + "(?:\\\\?\\|([^\\[\\]]{0,500}+))?]](?!\\()");

  /** Where a link may lead; what leads elsewhere is text, address and all. */
  static final Pattern ADDRESS =
      Pattern.compile(
          "<?\\s*+(?:(?:https?://|mailto:).*|[a-z0-9][a-z0-9/_-]*+\\.html(?:#[a-z0-9_=&+/.%-]++)?+\\s*+>?)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where a picture may lie. */
  static final Pattern FILE = Pattern.compile("<?[^<\"`]++");

  static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\\\]{0,500}+(?:(?:\\\\.|\\[\\[[^\\[\\]]{0,200}+]]|\\[[^\\[\\]]{0,200}+])[^\\[\\]\\\\]{0,500}+){0,20}+)]"
              + "\\(\\s*+(<[^<>]{0,2000}+>|[^\\s()<]{0,2000}+(?:\\([^\\s()]{0,200}+\\)[^\\s()<]{0,2000}+){0,20}+"
              + "(?: ++[^\\s()<\"']{1,2000}+){0,20}+)"
              + "((?:\\s++(?:\"(?:[^\"\\\\]|\\\\.){0,500}+\"|'(?:[^'\\\\]|\\\\.){0,500}+'))?+)\\s*+\\)");

  static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

  private Marks() {}

  /**
   * What an entity stands for; one that is not known here is text, and counts as that. A line end
   * that is written so ends no line.
   */
  static String entity(MatchResult entity) {
    return characters(entity).replace('\n', ' ');
  }

  private static String characters(MatchResult entity) {
    if (entity.group(3) != null) {
      return Entities.named(entity.group(3), entity.group());
    }
    return Entities.numbered(
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16));
  }

  /**
   * Arrows, boxes and bullets that are characters of their own: the page may draw them another way.
   */
  static boolean isDrawing(int c) {
    return c >= 0x2190 && c <= 0x21FF
        || c >= 0x2610 && c <= 0x2612
        || c >= 0x2500 && c <= 0x25FF
        || c == 0x2794
        || c >= 0x2798 && c <= 0x27AF
        || c >= 0x27B1 && c <= 0x27BE
        || c >= 0x27F0 && c <= 0x27FF
        || c >= 0x2900 && c <= 0x297F
        || c >= 0x2B00 && c <= 0x2B11
        || c >= 0x2B30 && c <= 0x2B4F
        || c >= 0x2B5A && c <= 0x2BBF;
  }
}
