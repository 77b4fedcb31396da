package org.cribsheet.data;

import java.util.regex.Pattern;

/**
 * What may become the name of a file: it cannot leave its folder, and every system writes it alike
 * and takes it for no device.
 */
public final class Slugs {
  private static final Pattern GOOD =
      Pattern.compile("(?!(?:con|prn|aux|nul|com\\d|lpt\\d)$)[a-z0-9-]{1,80}");

  private Slugs() {}

  public static boolean good(String slug) {
    return GOOD.matcher(slug).matches();
  }
}
