package org.cribsheet.search;

/**
 * One thing that a search can find: a fact, or a page as a whole.
 *
 * @param url where it is, from the site's root: {@code services/sqs.html#hidden-30-s}
 * @param title the name of the page it is on
 * @param heading what stands above it on that page, outermost first, joined by {@link #BELOW}; for a page, the other names it
 *     goes by, joined by {@link #OR}
 * @param text its own words, each in one document only
 * @param service the slug of the service it belongs to, or nothing; for a comparison all slugs, with spaces between
 */
public record SearchDocument(
    String url, String title, String heading, String text, String service, Kind kind) {
  public static final String BELOW = " › ";
  public static final String OR = " · ";

  /** What a document stands for. */
  public enum Kind {
    /** A page that a reader asks for by its name. */
    PAGE,
    /** A fact on such a page. */
    PASSAGE,
    /** A page that sets services side by side. */
    COMPARISON
  }
}
