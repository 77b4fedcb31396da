package org.cribsheet.site;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.site.view.PageViews.RedirectView;

/**
 * What a host is told: the headers of every file, and where former addresses lead. The two files
 * have the form that Netlify and Cloudflare Pages read; a host that knows neither serves the site
 * without headers, and the pages at former addresses lead on by themselves.
 */
public final class HostRules {
  public static final String HEADERS = "_headers";
  public static final String REDIRECTS = "_redirects";

  /**
   * What a page may load and run. Each says it of itself as well, for wherever no host does: from
   * disk, above all.
   */
  static final String CONTENT =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types cribsheet-worker cribsheet-search");

  /** What only a host can say. */
  private static final String HOSTS_ALONE = "frame-ancestors 'none'; upgrade-insecure-requests";

  /**
   * Sent with every file. Everything comes from the site itself; nothing runs or styles inline;
   * scripts make no markup out of strings, and vouch for few addresses, the worker's ({@code
   * assets/js/hosted.js}) and those of the parts of a large site's search ({@code
   * assets/js/search/fetch.js}). The browser tests hold every page to it.
   */
  public static final Map<String, String> POLICY;

  static {
    Map<String, String> policy = new LinkedHashMap<>();
    policy.put("Content-Security-Policy", CONTENT + "; " + HOSTS_ALONE);
    policy.put("Cross-Origin-Opener-Policy", "same-origin");
    policy.put("Cross-Origin-Resource-Policy", "same-origin");
    policy.put(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    policy.put("Referrer-Policy", "no-referrer");
    policy.put("Strict-Transport-Security", "max-age=31536000");
    policy.put("X-Content-Type-Options", "nosniff");
    policy.put("X-Frame-Options", "DENY");
    POLICY = Collections.unmodifiableMap(policy);
  }

  private HostRules() {}

  /** Headers without what needs a certificate, which a server for one machine has not. */
  public static Map<String, String> withoutCertificate(Map<String, String> headers) {
    Map<String, String> rest = new TreeMap<>(headers);
    rest.remove("Strict-Transport-Security");
    rest.computeIfPresent(
        "Content-Security-Policy",
        (name, policy) -> policy.replace("; upgrade-insecure-requests", ""));
    return rest;
  }

  /**
   * {@code _headers}.
   *
   * @param listed whether search engines may show the site; if not they are told so with every file
   *     (and not in {@code robots.txt}: what they may not fetch they may show all the same)
   */
  public static TextFile headers(boolean listed) {
    StringBuilder out = new StringBuilder("/*\n");
    POLICY.forEach((name, value) -> out.append(header(name, value)));
    if (!listed) {
      out.append(header("X-Robots-Tag", "noindex"));
    }
    return new TextFile(HEADERS, out.toString());
  }

  private static String header(String name, String value) {
    return "  " + name + ": " + value + "\n";
  }

  /**
   * {@code _redirects}: one line for each page at a former address. The mark behind 301 lets the
   * line win over the page, which is for readers without such a host.
   */
  static TextFile redirects(SiteConfig config, List<Page> pages) {
    StringBuilder out = new StringBuilder();
    for (Page page : pages) {
      if (page.isRedirect() && page.view() instanceof RedirectView moved) {
        String from = config.path() + page.path();
        String to = URI.create(from).resolve(moved.target().href()).toString();
        out.append(from).append(' ').append(to).append(" 301!\n");
      }
    }
    return new TextFile(REDIRECTS, out.toString());
  }
}
