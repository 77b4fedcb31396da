package org.cribsheet.data;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether words in a color can be read on a ground: relative luminance and contrast ratio as WCAG
 * 2.2 defines them. Colors are written {@code #rrggbb}.
 */
public final class Contrast {
  /** What level AA asks for words of ordinary size. */
  public static final double WORDS = 4.5;

  private static final int BLACK_TO_WHITE = 256;

  private Contrast() {}

  /** From 1, the same color, to 21, black on white. */
  public static double between(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String color) {
    return 0.2126 * linear(channel(color, 0))
        + 0.7152 * linear(channel(color, 1))
        + 0.0722 * linear(channel(color, 2));
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int channel(String color, int at) {
    return Integer.parseInt(color.substring(1 + 2 * at, 3 + 2 * at), 16);
  }

  /**
   * Some of a color on a ground.
   *
   * @param share from 0, the ground, to 1, the color
   */
  public static String mixed(String color, String ground, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      double c = share * channel(color, i) + (1 - share) * channel(ground, i);
      mixed.append(String.format(Locale.ROOT, "%02x", Math.round(c)));
    }
    return mixed.toString();
  }

  /**
   * The color itself, or the nearest on the way to black or white that can be read on a theme's
   * grounds.
   */
  static Optional<String> readable(String color, Theme theme) {
    for (int i = 0; i <= BLACK_TO_WHITE; i++) {
      String tried = mixed(theme.ink(), color, i / (double) BLACK_TO_WHITE);
      if (theme.bears(tried)) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }
}
