package org.cribsheet.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Tells whether a drawing is still that of its source. The fonts of the machine that drew it are no
 * part of it, so a drawing is as good on every other.
 */
public final class Fingerprint {
  private static final String HOUSE_STYLE = HouseStyle.prelude();

  private Fingerprint() {}

  /** Comments, the text in the picture's place among them, are not drawn. */
  private static String drawn(String source) {
    return source
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("'"))
        .collect(Collectors.joining("\n"));
  }

  /** The SHA-256 of a diagram's source and of how diagrams look, in hexadecimal digits. */
  public static String of(String source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HOUSE_STYLE.getBytes(StandardCharsets.UTF_8));
      digest.update(drawn(source).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
