package org.cribsheet.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Undoes UTF-8 that was once read as something else. A run of characters is repaired only if it
 * turns back into bytes, and those into UTF-8, without a loss; so text that is right stays as it
 * is.
 */
enum Mojibake {
  /**
   * First: its "Ã©" would pass for Mac Roman's, too, while Mac Roman's "√©" passes for no other.
   */
  WINDOWS_1252("windows-1252", "Windows-1252"),
  MAC_ROMAN("x-MacRoman", "Mac Roman");

  private final Charset charset;
  private final String label;

  Mojibake(String charset, String label) {
    this.charset = Charset.forName(charset);
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The characters that a run of others once was. */
  Optional<String> undone(String run) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(run))).toString();
      return text.length() < run.length() ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException notDamaged) {
      return Optional.empty();
    }
  }

  /**
   * Browsers read the five bytes that Windows-1252 leaves out as control characters; so they come
   * back as such.
   */
  private byte[] bytes(String run) throws CharacterCodingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (this == WINDOWS_1252 && c >= 0x80 && c <= 0x9F) {
        out.write(c);
      } else {
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(String.valueOf(c)));
        while (encoded.hasRemaining()) {
          out.write(encoded.get());
        }
      }
    }
    return out.toByteArray();
  }
}
