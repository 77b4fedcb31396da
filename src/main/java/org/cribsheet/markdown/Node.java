package org.cribsheet.markdown;

import java.util.List;
import java.util.Optional;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/** A block of a Markdown file, with its place in the author's file. */
public sealed interface Node {
  Position position();

  /**
   * A heading.
   *
   * @param id what {@code {#id}} at its end says, if it does
   */
  record Heading(int level, List<Inline> text, Optional<String> id, Position position)
      implements Node {}

  record Paragraph(List<Inline> text, Position position) implements Node {}

  /** A bullet list or a numbered one. */
  record ItemList(boolean numbered, List<Item> items, Position position) implements Node {}

  /**
   * One item of a list.
   *
   * @param checked for a task list's item, whether it is ticked
   * @param text its own first line or paragraph, without id; may be empty
   * @param id what {@code {#id}} at the end of that says
   * @param number the number it was written with, in a numbered list, as written: {@code 01}
   */
  record Item(
      Optional<Boolean> checked,
      List<Inline> text,
      Optional<String> id,
      Optional<String> number,
      List<Node> children,
      Position position) {}

  /** A fenced block; {@code language} may be empty. */
  record Fence(String language, String code, Position position) implements Node {}

  record Table(List<List<Inline>> header, List<List<List<Inline>>> rows, Position position)
      implements Node {}

  record Quote(List<Node> content, Position position) implements Node {}

  /** What stands in an HTML comment that fills a block. */
  record Comment(String text, Position position) implements Node {}

  /** An image that is alone in its block. */
  record Picture(String alt, String file, Position position) implements Node {}

  record Rule(Position position) implements Node {}
}
