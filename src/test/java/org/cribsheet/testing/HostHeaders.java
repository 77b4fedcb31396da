package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers that the host sends with every page, as {@code netlify.toml} asks for them. */
final class HostHeaders {
  private static final Pattern HEADER = Pattern.compile("(?m)^ +([A-Z][A-Za-z-]+) = \"(.*)\"$");

  private HostHeaders() {}

  /** All but what needs a certificate: the host of the tests has none. */
  static Map<String, String> of(Path settings) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    Matcher header = HEADER.matcher(Files.readString(settings));
    while (header.find()) {
      headers.put(header.group(1), header.group(2));
    }
    headers.remove("Strict-Transport-Security");
    headers.computeIfPresent(
        "Content-Security-Policy",
        (name, policy) -> policy.replace("; upgrade-insecure-requests", ""));
    return headers;
  }
}
