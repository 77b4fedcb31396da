package org.cribsheet.site.view;

import java.util.List;

/** A block of notes, ready to be written. Templates ask its {@code kind}. */
public sealed interface BlockView {
  String kind();

  /** Neighboring bullets: one list. */
  record Bullets(List<BulletView> items) implements BlockView {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "bullets";
    }
  }

  record Paragraph(List<InlineView> text) implements BlockView {
    @Override
    public String kind() {
      return "paragraph";
    }
  }

  record Quote(List<BlockView> blocks) implements BlockView {
    @Override
    public String kind() {
      return "quote";
    }
  }

  /**
   * @param language what the author calls it, or empty
   * @param runs the code, a stretch of one color each
   */
  record Code(String language, List<RunView> runs) implements BlockView {
    public Code {
      runs = List.copyOf(runs);
    }

    @Override
    public String kind() {
      return "code";
    }
  }

  /**
   * @param look the class that colors it; empty for what has the color of text
   */
  record RunView(String look, String text) {}

  record Heading(int level, String id, List<InlineView> text, String words) implements BlockView {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /**
   * @param label what a screen reader calls its box
   */
  record Table(
      String id, String label, List<List<InlineView>> header, List<List<List<InlineView>>> rows)
      implements BlockView {
    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * @param href where it lies; empty if it is missing
   */
  record Picture(String alt, String file, String href) implements BlockView {
    @Override
    public String kind() {
      return "picture";
    }
  }

  /**
   * A picture made of shapes.
   *
   * @param alt what it shows
   * @param shapes empty where nobody has drawn it
   */
  record Diagram(String alt, int width, int height, List<ShapeView> shapes) implements BlockView {
    public Diagram {
      shapes = List.copyOf(shapes);
    }

    @Override
    public String kind() {
      return "diagram";
    }
  }

  /** An element of a drawing; its name and those of its attributes are of a short list. */
  record ShapeView(
      String name, List<AttributeView> attributes, String text, List<ShapeView> inside) {}

  record AttributeView(String name, String value) {}

  /**
   * @param label as written, such as {@code Scenario}
   * @param setting what further belongs to the situation
   * @param parts what opens on demand, in the author's order
   * @param line as that of a bullet
   */
  record Scenario(
      String id,
      String label,
      List<InlineView> stem,
      List<BlockView> setting,
      List<PartView> parts,
      int line)
      implements BlockView {
    @Override
    public String kind() {
      return "scenario";
    }
  }

  /**
   * What stands under a scenario: an option, or a remark, which is blocks alone.
   *
   * @param tone {@code right}, {@code wrong} or {@code remark}
   */
  record PartView(
      String tone,
      String label,
      List<InlineView> text,
      List<InlineView> reason,
      List<BlockView> blocks) {
    public boolean remark() {
      return tone.equals("remark");
    }
  }

  /**
   * A bullet.
   *
   * @param kind {@code plain}, {@code callout}, {@code cue} or {@code flow}
   * @param look what a style sheet may know it by, such as {@code callout exam-tip}; empty for a
   *     plain one
   * @param label of a call-out, with its colon
   * @param text its line; of a cue the situation; of a flow what stands before its first step
   * @param answer of a cue
   * @param steps of a flow
   * @param line on which it was written; 0 where nobody may mend it
   */
  record BulletView(
      String id,
      String kind,
      String look,
      String label,
      List<InlineView> text,
      List<InlineView> answer,
      List<List<InlineView>> steps,
      List<BlockView> children,
      int line) {
    public boolean plain() {
      return kind.equals("plain");
    }
  }
}
