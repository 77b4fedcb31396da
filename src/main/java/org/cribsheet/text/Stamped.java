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
    return new Stamped(script, name, key, brief(digest(script)));
  }

  /** One of many parts that carry the stamp of all of them together. */
  public static Stamped part(String name, String key, Object value, String stamp) {
    return new Stamped(Json.part(name, key, value), name, key, stamp);
  }

  private Stamped(String script, String name, String key, String stamp) {
    this(
        script
            + "(cribsheet.data.stamps = cribsheet.data.stamps || {})["
            + Json.text(name + "/" + key)
            + "] = \""
            + stamp
            + "\";\n",
        stamp);
  }

  /** A digest as a stamp says it. */
  public static String brief(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
