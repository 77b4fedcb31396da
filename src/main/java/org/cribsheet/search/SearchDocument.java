package org.cribsheet.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that a search can find: a fact, or a page as a whole.
 *
 * @param url where it is, from the site's root: {@code services/kettle.html#heat}
 * @param title the name of the page it is on
 * @param heading what stands above it on that page, outermost first, joined by {@link #BELOW}; for
 *     a page or comparison, the other names it goes by, joined by {@link #OR}
 * @param text its own words, which no other document has; empty where a heading stands for itself
 * @param service the slug of the service it belongs to, or nothing; for a comparison all slugs,
 *     with spaces between
 * @param limits the numbers worth knowing that its text says: {@code at most 12 h}
 * @param shown what a reader sees of it, if that is not its text
 */
public record SearchDocument(
    String url,
    String title,
    String heading,
    String text,
    String service,
    Kind kind,
    List<String> limits,
    Shown shown) {
  public SearchDocument {
    limits = List.copyOf(limits);
  }

  /**
   * What a reader sees.
   *
   * @param rows of a table: in each a name, then a cell for each column
   */
  public record Shown(String text, List<List<String>> rows) {
    public Shown {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A document that says no limit. */
  public SearchDocument(
      String url, String title, String heading, String text, String service, Kind kind) {
    this(url, title, heading, text, service, kind, List.of(), new Shown(text, List.of()));
  }

  public SearchDocument withLimits(List<String> quantities) {
    return new SearchDocument(url, title, heading, text, service, kind, quantities, shown);
  }

  /** The same, of which something else is shown than what is searched. */
  public SearchDocument showing(Shown other) {
    return new SearchDocument(url, title, heading, text, service, kind, limits, other);
  }

  public static final String BELOW = " › ";
  public static final String OR = " · ";

  /** What a document stands for. */
  public enum Kind {
    /** A page that a reader asks for by its name. */
    PAGE,
    /** A fact on such a page. */
    PASSAGE,
    /** What an exam would ask about such facts; its answer is not told. */
    SCENARIO,
    /** An example in code. */
    CODE,
    /** A page that sets services side by side. */
    COMPARISON;

    /** Whether it stands on a page, under its headings. */
    boolean isOnPage() {
      return this == PASSAGE || this == SCENARIO || this == CODE;
    }
  }

  /** The address of its page. */
  public String page() {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  /**
   * The words by which it is found: its own, and those that its author put into its anchor, which
   * often name what the text is about.
   */
  String words() {
    if (!(Anchors.brief(this) instanceof String anchor) || anchor.isEmpty()) {
      return text;
    }
    List<String> telling =
        Stream.of(anchor.split("-")).filter(w -> w.length() > 2 && !w.equals("table")).toList();
    Set<String> known = stemsLike(telling);
    StringBuilder words = new StringBuilder(text);
    for (String word : telling) {
      if (known.add(Stemmer.stem(word))) {
        words.append(' ').append(word);
      }
    }
    return words.toString();
  }

  /** The stems of the text and of what stands above it; a word and its stem begin alike. */
  private Set<String> stemsLike(List<String> words) {
    Set<String> stems = new HashSet<>();
    if (!words.isEmpty()) {
      for (String term : Tokens.terms(text + " " + heading)) {
        if (beginsLike(words, term)) {
          stems.add(Stemmer.stem(term));
        }
      }
    }
    return stems;
  }

  private static boolean beginsLike(List<String> words, String term) {
    for (String word : words) {
      if (word.charAt(0) == term.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  /** Of a cue, {@code "what is asked" -> what it is}, the first part; else nothing. */
  String situation() {
    int arrow = text.startsWith("\"") ? text.indexOf("\" -> ") : -1;
    return arrow < 0 ? "" : text.substring(1, arrow);
  }

  /** Where on its page it stands; empty for the top. */
  String anchor() {
    int hash = url.indexOf('#');
    return hash < 0 ? "" : url.substring(hash + 1);
  }
}
