package org.cribsheet.data;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a site says about itself.
 *
 * @param language a BCP 47 tag such as {@code en}
 * @param base where it lives, such as {@code https://example.org}, without a slash at its end
 * @param path the folder below that, with a slash at both ends
 * @param repository the notes' home on the web, without a slash at its end; without one there are
 *     no edit links
 * @param host whose addresses the repository has
 * @param things what it calls that which has a page of its own
 * @param offline whether the hosted site can be installed and read without a network
 */
public record SiteConfig(
    String title,
    String tagline,
    String language,
    Optional<String> base,
    String path,
    Optional<String> repository,
    String branch,
    Host host,
    Colors colors,
    Things things,
    boolean offline) {

  private static final Pattern FROM_RIGHT =
      Pattern.compile(
          "(?i)(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?!-latn)(?:-.*)?|.*-(?:arab|hebr|nkoo|syrc|thaa)(?:-.*)?");

  /** A kind of host, by the addresses that it gives to files and forms. */
  public enum Host {
    GITHUB,
    GITLAB
  }

  /** Where lines begin in the site's language: {@code ltr} or {@code rtl}. */
  public String direction() {
    return FROM_RIGHT.matcher(language).matches() ? "rtl" : "ltr";
  }

  /** The accent in either theme, as {@code #rrggbb}; the style sheet's own where none is given. */
  public record Colors(Optional<String> accent, Optional<String> accentDark) {
    public static final Colors NONE = new Colors(Optional.empty(), Optional.empty());
  }

  /** What holds where nothing is said. */
  public static final SiteConfig DEFAULT =
      new SiteConfig(
          "Cribsheet",
          "",
          "en",
          Optional.empty(),
          "/",
          Optional.empty(),
          "main",
          Host.GITHUB,
          Colors.NONE,
          Things.DEFAULT,
          true);
}
