package org.cribsheet.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** The real notes that CI alone has. */
public final class RawNotes {
  private static final String VARIABLE = "CRIBSHEET_RAW_NOTES";

  private RawNotes() {}

  /**
   * Where they are; a test that needs them is skipped without, and fails on CI unless the variable
   * says {@code none}, as it does for the public repository. {@code .ci/run} knows the message.
   */
  public static Path path() {
    String path = System.getenv(VARIABLE);
    if (path == null && "true".equals(System.getenv("CI"))) {
      fail("CI must set " + VARIABLE);
    }
    assumeTrue(path != null && !path.equals("none"), "the real notes are not here");
    return Path.of(path);
  }
}
