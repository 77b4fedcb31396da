package org.cribsheet.site.view;

import java.util.List;
import java.util.Optional;
import org.cribsheet.draw.Drawing;
import org.cribsheet.draw.Shape;
import org.cribsheet.site.view.BlockView.AttributeView;
import org.cribsheet.site.view.BlockView.ShapeView;

/**
 * Lays out drawings. A template writes shapes as it writes text, so nothing in them is believed.
 */
final class DiagramViews {
  private DiagramViews() {}

  static BlockView.Diagram of(String alt, Optional<Drawing> drawing) {
    return drawing
        .map(d -> new BlockView.Diagram(alt, d.width(), d.height(), shapes(d.shapes())))
        .orElseGet(() -> new BlockView.Diagram(alt, 0, 0, List.of()));
  }

  private static List<ShapeView> shapes(List<Shape> shapes) {
    return shapes.stream().map(DiagramViews::shape).toList();
  }

  private static ShapeView shape(Shape s) {
    List<AttributeView> attributes =
        s.attributes().entrySet().stream()
            .map(a -> new AttributeView(a.getKey(), a.getValue()))
            .toList();
    return new ShapeView(s.name(), attributes, s.text(), shapes(s.inside()));
  }
}
