package org.cribsheet.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.text.Json;

/** What only a host has a use for: the offline edition is without it. */
public final class HostFiles {
  /** Adds to a page what it gains from a host. Every page has it; from disk it does nothing. */
  static final String SCRIPT = "assets/js/hosted.js";

  /** A page takes 100 kB with all that belongs to it. */
  static final int MOST_PAGES_KEPT = 1_000;

  private static final String FOLDER = "assets/host/";

  /**
   * The script of every page without what only a host has a use for; it stands in for that one in
   * the zip.
   */
  static final String FROM_DISK = FOLDER + "page.js";

  /** 1200 by 630, drawn by {@code src/test/tools/DrawPictures.java} like the icons. */
  static final String CARD = FOLDER + "card.png";

  private static final String MANIFEST = "manifest.webmanifest";
  private static final String WORKER = "sw.js";

  private static final Set<String> ON_HOSTS_ONLY =
      Set.of(WORKER, MANIFEST, HostRules.HEADERS, HostRules.REDIRECTS);

  /** Read by other programs than browsers. */
  private static final Set<String> FOR_ROBOTS =
      Set.of("robots.txt", "sitemap.xml", "opensearch.xml", "feed.xml");

  private HostFiles() {}

  /**
   * Whether a file stays out of the zip. So does {@code 404.html}, which the zip leaves out by
   * itself.
   */
  public static boolean hostOnly(String path) {
    return ON_HOSTS_ONLY.contains(path) || path.startsWith(FOLDER);
  }

  /**
   * Which file of the site stands at a path of the zip: what a host alone answers is not asked for
   * there.
   */
  public static String forZip(String path) {
    return path.equals(Bundles.PAGE) ? FROM_DISK : path;
  }

  /**
   * Whether browsers may keep a site: its keeper wants it, and the first visit does not fetch
   * hundreds of megabytes for it.
   */
  public static boolean isKept(SiteConfig config, int pages) {
    return config.offline() && pages <= MOST_PAGES_KEPT;
  }

  /**
   * Which files of a site a reader without a network may need. Not what stands at a former address:
   * a host that knows {@link HostRules} answers there with another page, whose bytes would never be
   * the right ones.
   */
  public static Predicate<String> neededOffline(Site site) {
    Set<String> moved =
        site.pages().stream().filter(Page::isRedirect).map(Page::path).collect(Collectors.toSet());
    return path -> neededOffline(path) && !moved.contains(path);
  }

  static boolean neededOffline(String path) {
    return !hostOnly(path) && !FOR_ROBOTS.contains(path);
  }

  /** What a system wants to know before it installs a site. Addresses in it count from itself. */
  static TextFile manifest(SiteConfig config) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", config.title());
    json.put("short_name", config.title());
    if (!config.tagline().isBlank()) {
      json.put("description", config.tagline());
    }
    json.put("lang", config.language());
    json.put("id", config.path());
    json.put("start_url", "index.html");
    json.put("scope", "./");
    json.put("display", "standalone");
    json.put("theme_color", config.colors().accent().orElse(ColorSheet.ACCENT));
    json.put("background_color", "#fcfcfa");
    json.put("categories", List.of("education"));
    json.put("icons", icons());
    json.put(
        "shortcuts", List.of(shortcut("Search", "search.html"), shortcut("Quiz", "quiz.html")));
    return new TextFile(MANIFEST, Json.text(json) + "\n");
  }

  private static List<Map<String, Object>> icons() {
    return List.of(
        icon("assets/icon.svg", "any", "image/svg+xml", "any"),
        icon(FOLDER + "icon-192.png", "192x192", "image/png", "any"),
        icon(FOLDER + "icon-512.png", "512x512", "image/png", "any"),
        icon(FOLDER + "maskable-512.png", "512x512", "image/png", "maskable"));
  }

  private static Map<String, Object> icon(String src, String sizes, String type, String purpose) {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", src);
    icon.put("sizes", sizes);
    icon.put("type", type);
    icon.put("purpose", purpose);
    return icon;
  }

  private static Map<String, Object> shortcut(String name, String url) {
    Map<String, Object> shortcut = new LinkedHashMap<>();
    shortcut.put("name", name);
    shortcut.put("url", url);
    return shortcut;
  }
}
