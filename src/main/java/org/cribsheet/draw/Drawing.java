package org.cribsheet.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawn diagram: nothing but shapes of the {@link AllowList}.
 *
 * @param source the fingerprint of what it was drawn from
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param shapes all that stands in it
 */
public record Drawing(String source, int width, int height, List<Shape> shapes) {
  static final String SOURCE = "data-source";

  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Reads a drawing of {@link #text}'s, or refuses what somebody made of it. */
  public static Drawing read(String svg) throws BadDrawing {
    Shape root = ShapeReader.read(svg);
    if (!root.name().equals("svg")) {
      throw new BadDrawing("is no SVG");
    }
    AllowList.check(root);
    return new Drawing(
        root.attribute(SOURCE), size(root, "width"), size(root, "height"), root.inside());
  }

  private static int size(Shape root, String side) throws BadDrawing {
    String value = root.attribute(side);
    if (!value.matches("[1-9]\\d{0,3}")) {
      throw new BadDrawing("does not say its " + side);
    }
    return Integer.parseInt(value);
  }

  /** The file that holds it. Without a style sheet it is outlines in one color. */
  public String text() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(SOURCE, source);
    attributes.put("viewBox", "0 0 " + width + " " + height);
    attributes.put("width", String.valueOf(width));
    attributes.put("height", String.valueOf(height));
    attributes.put("fill", "none");
    attributes.put("stroke", "currentColor");
    StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    write(attributes, out);
    out.append(">\n");
    shapes.forEach(shape -> write(shape, out));
    return out.append("</svg>\n").toString();
  }

  private static void write(Shape shape, StringBuilder out) {
    out.append('<').append(shape.name());
    write(shape.attributes(), out);
    if (shape.inside().isEmpty() && shape.text().isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>').append(escaped(shape.text()));
    if (!shape.inside().isEmpty()) {
      out.append('\n');
      shape.inside().forEach(inner -> write(inner, out));
    }
    out.append("</").append(shape.name()).append(">\n");
  }

  private static void write(Map<String, String> attributes, StringBuilder out) {
    attributes.forEach(
        (name, value) ->
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
