package org.cribsheet.site;

import java.util.Locale;
import java.util.Map;

/** What kinds of files a site is made of, as a server names them. */
public final class MediaTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private MediaTypes() {}

  /** The type of a file by its name's ending. */
  public static String of(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
        "application/octet-stream");
  }
}
