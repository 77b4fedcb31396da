package org.cribsheet.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.cribsheet.line.LiveSite;

/** A site as a preview shows it: each page is the published one with one script more. */
record Shown(LiveSite site) {
  static final String NOT_FOUND = "404.html";
  private static final int DIGITS = 16;

  /** What is shown under a path: a page, or the one that says that there is none. */
  String page(String path) {
    return site.page(path).or(() -> site.page(NOT_FOUND)).orElse("");
  }

  /** Tells two looks of a page apart, that of its scripts and styles included. */
  String mark(String path) {
    return digest(page(path) + site.assets());
  }

  /** What to say to somebody who has a page open that shows another site. */
  Optional<Event> news(String path, Shown before) {
    String now = page(path);
    String then = before.page(path);
    boolean sameLook = site.assets().equals(before.site.assets());
    if (now.equals(then)) {
      return sameLook ? Optional.empty() : Optional.of(Event.changed(""));
    }
    String place = Trail.place(then, now).orElse("");
    Optional<Trail.Words> words =
        sameLook && !place.isEmpty() ? Trail.words(then, now) : Optional.empty();
    return Optional.of(
        words.map(w -> Event.words(place, w, mark(path))).orElse(Event.changed(place)));
  }

  Optional<byte[]> file(String path) throws IOException {
    return site.file(path);
  }

  /** The page with the script that keeps it up to date; published pages have none. */
  static byte[] live(String page, String mark) {
    String script = "<script src=\"" + Server.SCRIPT + "?seen=" + mark + "\" defer></script>\n";
    int head = page.indexOf("</head>");
    String live =
        head < 0 ? script + page : page.substring(0, head) + script + page.substring(head);
    return live.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
