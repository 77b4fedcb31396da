package org.cribsheet.site;

import java.util.function.Supplier;
import org.cribsheet.site.view.PageViews.RedirectView;

/**
 * One HTML page to be.
 *
 * @param path where it goes, from the site's root: {@code services/kettle.html}
 * @param template the template's name without its ending: {@code service}
 * @param maker makes what the template may see, under the name {@code view}, when the page is made:
 *     a preview makes few of the pages that it has
 */
public record Page(String path, String template, Supplier<?> maker) {
  private static final String REDIRECT = "redirect";

  public Page(String path, String template, Object view) {
    this(path, template, (Supplier<?>) () -> view);
  }

  static Page redirect(String path, RedirectView view) {
    return new Page(path, REDIRECT, view);
  }

  /** Whether it stands at a former address. */
  boolean isRedirect() {
    return template.equals(REDIRECT);
  }

  /** What its template may see, made anew. */
  public Object view() {
    return maker.get();
  }

  /** What leads from this page back to the site's root: {@code ""} or {@code "../"}. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
