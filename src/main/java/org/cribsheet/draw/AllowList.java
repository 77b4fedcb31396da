package org.cribsheet.draw;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in a drawing on a page. A drawing is a file that anybody can propose to change, so
 * whatever is not in this list is refused: scripts, links, styles, pictures, foreign elements.
 */
final class AllowList {
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "line",
          "polygon",
          "polyline",
          "ellipse",
          "circle",
          "text",
          "tspan");

  private static final Set<String> WORDED = Set.of("text", "tspan");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}(?:\\.\\d{1,4})?");
  private static final Pattern COLOR = Pattern.compile("none|currentColor");
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("x", NUMBER),
          Map.entry("y", NUMBER),
          Map.entry("x1", NUMBER),
          Map.entry("y1", NUMBER),
          Map.entry("x2", NUMBER),
          Map.entry("y2", NUMBER),
          Map.entry("cx", NUMBER),
          Map.entry("cy", NUMBER),
          Map.entry("r", NUMBER),
          Map.entry("rx", NUMBER),
          Map.entry("ry", NUMBER),
          Map.entry("width", NUMBER),
          Map.entry("height", NUMBER),
          Map.entry("font-size", NUMBER),
          Map.entry("viewBox", Pattern.compile("[\\d. ]{1,60}")),
          Map.entry("points", Pattern.compile("[\\d., -]{1,5000}")),
          Map.entry("d", Pattern.compile("[MmLlHhVvCcSsQqTtAaZz\\d., -]{1,10000}")),
          Map.entry("fill", COLOR),
          Map.entry("stroke", COLOR),
          Map.entry("text-anchor", Pattern.compile("start|middle|end")),
          Map.entry(Drawing.SOURCE, Pattern.compile("[0-9a-f]{64}")));

  private AllowList() {}

  /** Refuses a shape that is not of the list, or holds one. */
  static void check(Shape shape) throws BadDrawing {
    if (!ELEMENTS.contains(shape.name())) {
      throw new BadDrawing("holds <" + shape.name() + ">");
    } else if (!shape.text().isEmpty() && !WORDED.contains(shape.name())) {
      throw new BadDrawing("has words in <" + shape.name() + ">");
    }
    for (Map.Entry<String, String> attribute : shape.attributes().entrySet()) {
      check(attribute.getKey(), attribute.getValue());
    }
    for (Shape inner : shape.inside()) {
      if (inner.name().equals("svg")) {
        throw new BadDrawing("holds <svg> in itself");
      }
      check(inner);
    }
  }

  private static void check(String name, String value) throws BadDrawing {
    boolean allowed =
        name.equals("class")
            ? List.of(value.split(" ")).stream().allMatch(HouseStyle.CLASSES::contains)
            : ATTRIBUTES.containsKey(name) && ATTRIBUTES.get(name).matcher(value).matches();
    if (!allowed) {
      throw new BadDrawing("has " + name + "=\"" + shortened(value) + "\"");
    }
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 59) + "…";
  }
}
