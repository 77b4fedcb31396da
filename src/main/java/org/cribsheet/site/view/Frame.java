package org.cribsheet.site.view;

import java.util.List;
import java.util.Map;
import org.cribsheet.data.Things;

/**
 * What surrounds a page: its head, its menu, its foot. Addresses in it count from the site's root,
 * so that pages of one area share their menu; the layout puts {@link #root} before them.
 *
 * @param title of the page alone
 * @param description one sentence for search engines
 * @param root {@code ""} or {@code "../"}; the base path on a page that may be shown anywhere
 * @param path of the page itself
 * @param kind the template's name, for scripts and styles that care
 * @param menu areas, each with the services that the menu shows
 * @param styles and {@code scripts}: what this page loads beside what every page does
 * @param facts the files that scripts load when a reader points at a link to a service
 * @param source where its notes stand on the repository's host, or empty
 */
public record Frame(
    SiteView site,
    String title,
    String description,
    String root,
    String path,
    String kind,
    List<MenuArea> menu,
    List<String> styles,
    List<String> scripts,
    List<String> facts,
    String source) {
  public Frame {
    menu = List.copyOf(menu);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    facts = List.copyOf(facts);
  }

  /**
   * The page's own path as a map's only key: looking a path up in it costs a template less than
   * comparing the two.
   */
  public Map<String, Boolean> here() {
    return Map.of(path, true);
  }

  /**
   * What all pages have in common.
   *
   * @param direction {@code ltr} or {@code rtl}
   * @param policy what a page may load and run, as a browser reads it
   * @param base the site's full address with its path, or empty
   * @param image the full address of the picture beside a link that somebody passes on, or empty
   * @param feed whether there is a feed of changes
   * @param things what the site calls that which has a page of its own
   * @param places the pages that every page leads to
   * @param pages the other ones, for the foot
   * @param edition the newest day on which a fact was checked, or empty
   * @param styles and {@code scripts}: what every page loads
   * @param passages the parts of the search's data that are loaded when they are needed
   */
  public record SiteView(
      String title,
      String language,
      String direction,
      String policy,
      String base,
      String image,
      boolean feed,
      Things things,
      List<LinkView> places,
      List<LinkView> pages,
      DayView edition,
      List<String> styles,
      List<String> scripts,
      List<String> passages) {}

  /**
   * An area in the menu.
   *
   * @param hue a number from 0 to 11, the color of its mark
   * @param services shown inside, by their paths, in order; none where only its name is
   * @param more whether it has services that the menu leaves to the area's page
   */
  public record MenuArea(
      String href,
      String title,
      int hue,
      boolean current,
      boolean more,
      Map<String, String> services) {}
}
