package org.cribsheet.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scripts and styles that are loaded together become one file: a page asks for few files, and a
 * file can stay small. What is loaded when is said here and nowhere else.
 *
 * <p>A folder below that of the quiz is a bundle of its own, {@code assets/js/quiz-<folder>.js}:
 * one way of learning, loaded when somebody chooses it.
 */
final class Bundles {
  private static final String JS = "assets/js/";
  private static final String CSS = "assets/css/";

  /** How every page looks. */
  static final String STYLE = CSS + "site.css";

  /** What every page loads. */
  static final String PAGE = JS + "page.js";

  /** What read marks need, and the quiz too. */
  static final String MARKS = JS + "marks.js";

  /** The quiz's page, as far as it shows itself at once. */
  static final String QUIZ = JS + "quiz.js";

  /** What draws the search; the templates know it. */
  private static final String SEARCH_VIEW = JS + "search-view.js";

  /** What searches; the templates know it. */
  private static final String SEARCH = JS + "search.js";

  private static final Pattern WAY = Pattern.compile(JS + "quiz/([a-z]+)/[^/]+");

  /** Parts in their order; a part that ends with a slash is the rest of a folder, in any order. */
  private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

  static {
    put(
        STYLE,
        CSS + "site/",
        "tokens.css",
        "base.css",
        "notes.css",
        "diagrams.css",
        "frame.css",
        "service.css",
        "pages.css",
        "helpers.css",
        "wide.css",
        "print.css");
    put(PAGE, JS, "site.js", "search/open.js", "search/arrive.js", "reading.js", "hosted.js");
    put(SEARCH_VIEW, JS + "search/", "hits.js", "dialog.js", "page.js");
    put(SEARCH, JS, "search/");
    put(
        MARKS,
        JS,
        "quiz/log.js",
        "quiz/progress.js",
        "quiz/merge.js",
        "quiz/marks.js",
        "quiz/news.js",
        "quiz/store.js",
        "reading/page.js");
    put(QUIZ, JS, "quiz/", "quiz.js");
  }

  private Bundles() {}

  private static void put(String path, String folder, String... parts) {
    PARTS.put(path, Stream.of(parts).map(part -> folder + part).toList());
  }

  /** The assets as they are published; what serves reading offline only if the site wants it. */
  static List<Asset> of(List<Asset> assets, boolean offline) {
    Map<String, Asset> left = new TreeMap<>();
    assets.forEach(a -> left.put(a.path(), a));
    if (!offline) {
      left.remove(HostFiles.SCRIPT);
    }
    List<Asset> all = new ArrayList<>(fromDisk(left));
    PARTS.forEach((path, parts) -> all.addAll(bundle(path, parts, left)));
    Set<String> ways = new LinkedHashSet<>();
    left.keySet().forEach(p -> way(p).ifPresent(ways::add));
    for (String way : ways) {
      all.addAll(bundle(path(way), List.of(JS + "quiz/" + way + "/"), left));
    }
    all.addAll(left.values());
    return all;
  }

  /** The bundles of the quiz's ways of learning, by name. */
  static List<String> ways(List<Asset> assets) {
    return assets.stream().flatMap(a -> way(a.path()).stream()).distinct().sorted().toList();
  }

  /** The files that bundles name one by one. */
  static List<String> named() {
    return PARTS.values().stream().flatMap(List::stream).filter(p -> !p.endsWith("/")).toList();
  }

  static String path(String way) {
    return JS + "quiz-" + way + ".js";
  }

  private static Optional<String> way(String path) {
    Matcher m = WAY.matcher(path);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The script of every page as the zip has it: see {@link HostFiles#forZip}. */
  private static List<Asset> fromDisk(Map<String, Asset> left) {
    List<String> parts =
        PARTS.getOrDefault(PAGE, List.of()).stream()
            .filter(part -> !part.equals(HostFiles.SCRIPT))
            .toList();
    return bundle(HostFiles.FROM_DISK, parts, new TreeMap<>(left));
  }

  /**
   * Takes from what is left; a site whose assets lack all of a bundle's parts has no such bundle.
   */
  private static List<Asset> bundle(String path, List<String> parts, Map<String, Asset> left) {
    List<Path> files =
        parts.stream()
            .flatMap(part -> part.endsWith("/") ? folder(part, left) : Stream.of(part))
            .map(left::remove)
            .filter(Objects::nonNull)
            .flatMap(a -> a.from().stream())
            .toList();
    return files.isEmpty() ? List.of() : List.of(new Asset(path, files));
  }

  private static Stream<String> folder(String folder, Map<String, Asset> left) {
    return List.copyOf(left.keySet()).stream()
        .filter(p -> p.startsWith(folder) && p.indexOf('/', folder.length()) < 0);
  }
}
