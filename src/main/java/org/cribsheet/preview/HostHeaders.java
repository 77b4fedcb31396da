package org.cribsheet.preview;

import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.site.HostRules;

/**
 * The headers that a host is asked to send with every page, so that what it would refuse is refused
 * here first: all but what needs a certificate, which a machine has not for itself.
 */
final class HostHeaders {
  private HostHeaders() {}

  static Map<String, String> all() {
    Map<String, String> headers = new TreeMap<>(HostRules.POLICY);
    headers.remove("Strict-Transport-Security");
    headers.computeIfPresent(
        "Content-Security-Policy",
        (name, policy) -> policy.replace("; upgrade-insecure-requests", ""));
    return headers;
  }
}
