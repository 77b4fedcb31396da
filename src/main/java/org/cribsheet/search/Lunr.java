package org.cribsheet.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** lunr.js, as its WebJar brings it: the one script that both builds the index and searches it. */
public final class Lunr {
  static final String VERSION = "2.3.9";

  /**
   * The short form: the same code without its comments, a third of the size. It carries its
   * licence.
   */
  private static final String PATH = "/META-INF/resources/webjars/lunr/" + VERSION + "/lunr.min.js";

  private Lunr() {}

  /** The text of {@code assets/lib/lunr.js}. */
  public static String script() {
    return resource(PATH);
  }

  static String resource(String path) {
    try (InputStream in = Lunr.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
