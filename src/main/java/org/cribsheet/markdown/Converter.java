package org.cribsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Node.Comment;
import org.cribsheet.markdown.Node.Fence;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.markdown.Node.ItemList;
import org.cribsheet.markdown.Node.Picture;
import org.cribsheet.markdown.Node.Quote;
import org.cribsheet.markdown.Node.Rule;
import org.cribsheet.markdown.Node.Table;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;

/** Turns Flexmark's tree into ours. What it does not know becomes text: nothing is dropped. */
final class Converter {
  private final LineIndex index;
  private final Reporter reporter;
  private final InlineConverter inlines;

  Converter(LineIndex index, Reporter reporter) {
    this.index = index;
    this.reporter = reporter;
    this.inlines = new InlineConverter(index, reporter);
  }

  /** All blocks of a document, with the comments that stood between them. */
  List<org.cribsheet.markdown.Node> document(Node root, List<Comments.Found> comments) {
    List<org.cribsheet.markdown.Node> out = new ArrayList<>();
    int next = 0;
    for (Node child : root.getChildren()) {
      while (next < comments.size()
          && comments.get(next).line() < index.line(child.getStartOffset())) {
        out.add(comment(comments.get(next++)));
      }
      block(child, out);
    }
    comments.subList(next, comments.size()).forEach(c -> out.add(comment(c)));
    return out;
  }

  private Comment comment(Comments.Found found) {
    return new Comment(found.text(), index.lineStart(found.line()));
  }

  private List<org.cribsheet.markdown.Node> blocks(Node parent) {
    List<org.cribsheet.markdown.Node> out = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      block(child, out);
    }
    return out;
  }

  private void block(Node node, List<org.cribsheet.markdown.Node> out) {
    Position position = index.at(node.getStartOffset());
    if (node instanceof Heading h) {
      TrailingId text = TrailingId.of(inlines.of(h));
      out.add(
          new org.cribsheet.markdown.Node.Heading(h.getLevel(), text.text(), text.id(), position));
    } else if (node instanceof Paragraph p) {
      paragraph(p, position, out);
    } else if (node instanceof ListBlock list) {
      out.add(list(list, position));
    } else if (node instanceof FencedCodeBlock f) {
      out.add(fence(f, position));
    } else if (node instanceof TableBlock t) {
      Table table = table(t, position);
      out.add(table.header().isEmpty() && table.rows().isEmpty() ? text(node, position) : table);
    } else if (node instanceof BlockQuote q) {
      out.add(new Quote(blocks(q), position));
    } else if (node instanceof ThematicBreak) {
      out.add(new Rule(position));
    } else if (node.getFirstChild() != null) {
      out.addAll(blocks(node));
    } else if (!node.getChars().isBlank()) {
      out.add(text(node, position));
    }
  }

  private static org.cribsheet.markdown.Node text(Node node, Position position) {
    return new org.cribsheet.markdown.Node.Paragraph(
        List.of(new Inline.Text(node.getChars().toString().strip())), position);
  }

  private void paragraph(Paragraph p, Position position, List<org.cribsheet.markdown.Node> out) {
    if (p.getFirstChild() instanceof Image image
        && image.getNext() == null
        && InlineConverter.isPicture(image)
        && !Depth.tooDeep(image)) {
      String words = inlines.words(image);
      out.add(new Picture(words, image.getUrl().unescape(), position));
    } else {
      warnOfRows(p, position);
      out.add(new org.cribsheet.markdown.Node.Paragraph(inlines.of(p), position));
    }
  }

  /** What stands between bars was meant to be a table. */
  private void warnOfRows(Paragraph p, Position position) {
    if (p.getChars().trim().matchChars("|")
        && p.getChars().trim().endsWith("|")
        && p.getTextLength() > 1) {
      reporter.report(
          Problem.warning(Code.BROKEN_TABLE, position, "these rows make no table")
              .hint(
                  "write a line such as |---|---| under the first, with a cell for each of its cells"));
    }
  }

  private ItemList list(ListBlock list, Position position) {
    List<Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      items.add(item((ListItem) child));
    }
    return new ItemList(
        list instanceof OrderedList && !(list instanceof BulletList), items, position);
  }

  private Item item(ListItem item) {
    Optional<Boolean> checked =
        item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
    List<org.cribsheet.markdown.Node> children = blocks(item);
    TrailingId text = new TrailingId(List.of(), Optional.empty());
    if (!children.isEmpty()
        && children.get(0) instanceof org.cribsheet.markdown.Node.Paragraph first) {
      text = TrailingId.of(first.text());
      children.remove(0);
    }
    return new Item(
        checked, text.text(), text.id(), number(item), children, index.at(item.getStartOffset()));
  }

  private static Optional<String> number(ListItem item) {
    if (!(item instanceof OrderedListItem)
        && !(item instanceof TaskListItem task && task.isOrderedItem())) {
      return Optional.empty();
    }
    String digits = item.getOpeningMarker().toString().replaceAll("\\D", "");
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits);
  }

  private Fence fence(FencedCodeBlock f, Position position) {
    if (f.getClosingMarker().isEmpty()) {
      reporter.report(
          Problem.error(Code.OPEN_FENCE, position, "this code fence is never closed")
              .hint("close it with a line that holds only ```"));
    }
    String info = f.getInfo().unescape().strip();
    String language = info.isEmpty() ? "" : info.split("\\s+", 2)[0];
    return new Fence(language, f.getContentChars().normalizeEOL(), position);
  }

  private Table table(TableBlock table, Position position) {
    List<List<Inline>> header = List.of();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node section : table.getChildren()) {
      if (section instanceof TableSeparator) {
        continue;
      }
      for (Node row : section.getChildren()) {
        List<List<Inline>> cells = cells((TableRow) row);
        // Flexmark may find a table whose head has no cells: then the first row that has some is
        // the head.
        if (header.isEmpty()) {
          header = cells;
        } else {
          rows.add(fitted(cells, header.size(), index.at(row.getStartOffset())));
        }
      }
    }
    return new Table(header, rows, position);
  }

  private List<List<Inline>> cells(TableRow row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        cells.add(inlines.of(cell));
      }
    }
    return cells;
  }

  /**
   * A row as wide as its header. Cells too many are kept in the last column, and said to be there.
   */
  private List<List<Inline>> fitted(List<List<Inline>> cells, int width, Position position) {
    List<List<Inline>> row = new ArrayList<>(cells);
    while (row.size() < width) {
      row.add(List.of());
    }
    if (row.size() > width) {
      reporter.report(
          Problem.warning(
                  Code.BROKEN_TABLE,
                  position,
                  "this row has " + row.size() + " cells, its header has " + width)
              .hint("write a | inside a cell as \\|"));
      List<Inline> last = new ArrayList<>(row.get(width - 1));
      for (List<Inline> extra : row.subList(width, row.size())) {
        last.add(new Inline.Text(" | "));
        last.addAll(extra);
      }
      row = new ArrayList<>(row.subList(0, width));
      row.set(width - 1, List.copyOf(last));
    }
    return row;
  }
}
