package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that a host sends with every page: those that the site asks for, else the strictest
 * that it must bear.
 */
final class HostHeaders {
  /** Without {@code upgrade-insecure-requests} and without HSTS: this host has no certificate. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private HostHeaders() {}

  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    Path asked = folder.resolve("_headers");
    if (Files.exists(asked)) {
      headers.putAll(forEveryPath(Files.readAllLines(asked)));
    }
    headers.remove("Strict-Transport-Security");
    headers.computeIfPresent(
        "Content-Security-Policy",
        (name, policy) -> policy.replaceAll("; *upgrade-insecure-requests", ""));
    return headers;
  }

  /** The block below the line {@code /*}; its lines are indented. */
  private static Map<String, String> forEveryPath(List<String> lines) {
    Map<String, String> headers = new LinkedHashMap<>();
    boolean everywhere = false;
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (!line.startsWith(" ") && !line.isBlank()) {
        everywhere = line.strip().equals("/*");
      } else if (everywhere && colon > 0) {
        headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }
}
