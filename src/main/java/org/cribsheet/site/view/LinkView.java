package org.cribsheet.site.view;

/**
 * A link in words.
 *
 * @param href from the page it stands on, or from the site's root where the page says so
 * @param note what may stand beside it, or empty
 */
public record LinkView(String href, String title, String note) {
  public LinkView(String href, String title) {
    this(href, title, "");
  }
}
