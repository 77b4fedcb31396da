package org.cribsheet.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a drawing of what the library drew: classes for colors, words in the middle of the room
 * that was measured for them, whatever font a reader has; nothing that is not needed.
 */
final class Tidy {
  private static final Pattern DECIMALS = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern STYLE = Pattern.compile("(?:^|;)\\s*([a-z-]+):([^;]*)");
  private static final Map<String, List<String>> GEOMETRY =
      Map.of(
          "rect", List.of("x", "y", "width", "height", "rx"),
          "line", List.of("x1", "y1", "x2", "y2"),
          "ellipse", List.of("cx", "cy", "rx", "ry"),
          "polygon", List.of("points"),
          "path", List.of("d"));

  /** How a sequence's participants go on downwards: quietly, whatever their own color. */
  private static final String LIFELINE = "5,5";

  private static final int TITLE_INDENT = 12;

  private final Set<Shape> drawn = new LinkedHashSet<>();
  private final List<Shape> words = new ArrayList<>();

  private Tidy() {}

  static Drawing of(String svg, String fingerprint) throws BadDrawing {
    Shape root = ShapeReader.read(svg);
    Tidy tidy = new Tidy();
    for (Shape inner : root.inside()) {
      tidy.read(inner);
    }
    List<Shape> shapes = new ArrayList<>(tidy.drawn);
    shapes.add(new Shape("g", Map.of("class", HouseStyle.WORDS), "", tidy.words));
    return new Drawing(fingerprint, size(root, "width"), size(root, "height"), shapes);
  }

  private static int size(Shape root, String side) {
    return Integer.parseInt(root.attribute(side).replaceFirst("px$", ""));
  }

  private void read(Shape shape) throws BadDrawing {
    switch (shape.name()) {
      case "g" -> group(shape);
      case "text" -> {
        HouseStyle.checkWords(shape.attribute("fill"));
        words.add(text(shape));
      }
      case "title", "defs" -> {} // A tip for the pointer, and what only shadows need.
      default -> shape(shape);
    }
  }

  /** What holds others says its name at the left, where no arrow comes in. */
  private void group(Shape group) throws BadDrawing {
    Optional<Shape> box = group.inside().stream().filter(s -> s.name().equals("rect")).findFirst();
    boolean holds = group.attribute("class").equals("cluster") && box.isPresent();
    for (Shape inner : group.inside()) {
      if (holds && inner.name().equals("text")) {
        HouseStyle.checkWords(inner.attribute("fill"));
        words.add(titled(inner, Double.parseDouble(box.get().attribute("x")) + TITLE_INDENT));
      } else {
        read(inner);
      }
    }
  }

  private void shape(Shape shape) throws BadDrawing {
    List<String> geometry = GEOMETRY.get(shape.name());
    if (geometry == null) {
      throw new BadDrawing("it holds a <" + shape.name() + ">, and drawings hold none");
    } else if (shape.attribute("fill-opacity").equals("0")) {
      return; // What the pointer may hit beside a thin line.
    }
    Map<String, String> style = style(shape);
    String look =
        style.getOrDefault("stroke-dasharray", "").equals(LIFELINE)
            ? HouseStyle.RULE
            : HouseStyle.look(shape.attribute("fill"), style.getOrDefault("stroke", ""));
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(
        "class", style.containsKey("stroke-dasharray") ? look + " " + HouseStyle.DASHED : look);
    for (String name : geometry) {
      if (shape.attributes().containsKey(name)) {
        attributes.put(name, rounded(shape.attribute(name)));
      }
    }
    drawn.add(new Shape(shape.name(), attributes, "", List.of()));
  }

  private static Map<String, String> style(Shape shape) {
    Map<String, String> style = new LinkedHashMap<>();
    Matcher rule = STYLE.matcher(shape.attribute("style"));
    while (rule.find()) {
      style.put(rule.group(1), rule.group(2).strip());
    }
    return style;
  }

  private static Shape text(Shape text) {
    double size = Double.parseDouble(text.attribute("font-size"));
    String measured = text.attribute("textLength");
    double width =
        measured.isEmpty() ? text.text().length() * size * 0.55 : Double.parseDouble(measured);
    return words(text, Double.parseDouble(text.attribute("x")) + width / 2, "middle");
  }

  private static Shape titled(Shape text, double left) {
    return words(text, left, "start");
  }

  private static Shape words(Shape text, double x, String anchor) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("x", rounded(x));
    attributes.put("y", rounded(text.attribute("y")));
    attributes.put("font-size", text.attribute("font-size"));
    attributes.put("text-anchor", anchor);
    attributes.put("fill", "currentColor");
    attributes.put("stroke", "none");
    if (text.attributes().containsKey("font-weight")) {
      attributes.put("class", HouseStyle.STRONG);
    }
    return new Shape("text", attributes, text.text(), List.of());
  }

  /** A tenth of a pixel is more than anybody sees. */
  private static String rounded(String numbers) {
    return DECIMALS.matcher(numbers).replaceAll(m -> rounded(Double.parseDouble(m.group())));
  }

  private static String rounded(double number) {
    String tenths = String.format(Locale.ROOT, "%.1f", number);
    return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
  }
}
