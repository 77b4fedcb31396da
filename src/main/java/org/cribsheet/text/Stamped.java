package org.cribsheet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A part of the site's data that says which state of it this is. A page may stay open while a new
 * edition takes the place of the one it came from; what it loads then must not be taken for a part
 * of what it has.
 *
 * @param script a classic script that sets the part, and its stamp in {@code cribsheet.data.stamps}
 * @param stamp a digest of the part, in eight signs
 */
public record Stamped(String script, String stamp) {
  private static final int BYTES = 4;

  /** A part as {@link Json#part} writes it; its stamp stands under {@code name/key}. */
  public static Stamped part(String name, String key, Object value) {
    String script = Json.part(name, key, value);
    String stamp = HexFormat.of().formatHex(digest(script), 0, BYTES);
    return new Stamped(
        script
            + "(cribsheet.data.stamps = cribsheet.data.stamps || {})["
            + Json.text(name + "/" + key)
            + "] = \""
            + stamp
            + "\";\n",
        stamp);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
