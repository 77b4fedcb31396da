package org.cribsheet.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How every diagram looks. The library draws in colors that nobody sees: each stands for a class,
 * to which the style sheet gives a color for each theme.
 */
public final class HouseStyle {
  static final String RULE = "d-rule";

  private static final String INK = "#0A0001";
  private static final String OWN_COLOR =
      "it has a color of its own; say <<accent>>, <<good>>, <<bad>> or <<quiet>> in its stead";

  private static final Map<String, String> FILLS =
      Map.of(
          INK,
          "d-tip",
          "#0A0010",
          "d-tip",
          "#0A0011",
          "d-tip",
          "#0A0020",
          "d-box",
          "#0A0021",
          "d-area",
          "#0A0022",
          "d-note",
          "#0A0023",
          "d-accent",
          "#0A0024",
          "d-good",
          "#0A0025",
          "d-bad");

  private static final Map<String, String> LINES =
      Map.of(
          "#0A0010", "d-line",
          "#0A0011", "d-line",
          "#0A0012", RULE,
          "#0A0013", RULE,
          "#0A0014", "d-line",
          "#0A0015", "d-line",
          "#0A0016", "d-line",
          "#0A0021", RULE);

  static final String DASHED = "d-dash";
  static final String STRONG = "d-strong";
  static final String WORDS = "d-words";

  /** Every class that a drawing may have. */
  public static final Set<String> CLASSES =
      Stream.of(FILLS.values(), LINES.values(), Set.of(DASHED, STRONG, WORDS))
          .flatMap(java.util.Collection::stream)
          .collect(Collectors.toCollection(TreeSet::new));

  private HouseStyle() {}

  /** What is put before each diagram's source. */
  static String prelude() {
    try (InputStream in = HouseStyle.class.getResourceAsStream("house-style.puml")) {
      return new String(
          Objects.requireNonNull(in, "part of the jar").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words have one color. */
  static void checkWords(String fill) throws BadDrawing {
    if (!fill.equals(INK)) {
      throw new BadDrawing(OWN_COLOR);
    }
  }

  /** The class of what is filled and drawn in these colors. */
  static String look(String fill, String line) throws BadDrawing {
    boolean hollow = fill.isEmpty() || fill.equals("none");
    String look = hollow ? LINES.get(line) : FILLS.get(fill);
    if (look == null) {
      throw new BadDrawing(OWN_COLOR);
    }
    return look;
  }
}
