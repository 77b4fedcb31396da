package org.cribsheet.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers that the host sends with every page, as {@code netlify.toml} asks for them, so that
 * what the host would refuse is refused here first. Where there is no such file, Cribsheet's own
 * policy holds.
 */
final class HostHeaders {
  private static final Pattern HEADER = Pattern.compile("(?m)^ +([A-Z][A-Za-z-]+) = \"(.*)\"$");
  private static final String POLICY = "Content-Security-Policy";
  static final String OWN_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types cribsheet-worker";

  private HostHeaders() {}

  /** All but what needs a certificate, which a machine has not for itself. */
  static Map<String, String> of(Path settings) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    headers.put(POLICY, OWN_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    if (Files.isRegularFile(settings)) {
      Matcher header = HEADER.matcher(Files.readString(settings));
      while (header.find()) {
        headers.put(header.group(1), header.group(2));
      }
    }
    headers.remove("Strict-Transport-Security");
    headers.computeIfPresent(
        POLICY, (name, policy) -> policy.replace("; upgrade-insecure-requests", ""));
    return headers;
  }
}
