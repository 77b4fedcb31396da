package org.cribsheet.site;

/**
 * One HTML page to be.
 *
 * @param path where it goes, from the site's root: {@code services/kettle.html}
 * @param template the template's name without its ending: {@code service}
 * @param view what the template may see, under the name {@code view}
 */
public record Page(String path, String template, Object view) {
  /** What leads from this page back to the site's root: {@code ""} or {@code "../"}. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
