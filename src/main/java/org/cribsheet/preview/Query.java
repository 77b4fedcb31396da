package org.cribsheet.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
final class Query {
  private Query() {}

  /** Names with their values, decoded; what cannot be is left out. */
  static Map<String, String> of(@Nullable String raw) {
    Map<String, String> values = new HashMap<>();
    for (String part : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = part.indexOf('=');
      try {
        if (equals > 0) {
          values.put(
              part.substring(0, equals),
              URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
      } catch (IllegalArgumentException e) {
        // A percent sign without its digits says nothing.
      }
    }
    return values;
  }
}
