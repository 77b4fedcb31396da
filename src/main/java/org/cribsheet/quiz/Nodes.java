package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.text.Inline;
import org.cribsheet.text.InlineNodes;

/**
 * Notes as small lists that the browser turns into elements, never through a string of HTML: text
 * is a string, all else a list that begins with its kind.
 *
 * <pre>
 * running text   see {@link InlineNodes}
 * blocks         ["p",[…]]  ["ul",[[words],[words,[blocks]],…]]  ["pre","json","{}"]  ["table",[cell,…],[[cell,…],…]]
 *                ["quote",[blocks]]
 * </pre>
 */
final class Nodes {
  private Nodes() {}

  static List<Object> blocks(List<Block> blocks) {
    List<Object> nodes = new ArrayList<>();
    List<Object> items = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Bullet bullet) {
        if (items.isEmpty()) {
          nodes.add(List.of("ul", items));
        }
        items.add(item(bullet));
      } else {
        items = new ArrayList<>();
        nodes.add(block(block));
      }
    }
    return nodes;
  }

  private static List<Object> item(Bullet bullet) {
    return bullet.children().isEmpty()
        ? List.of(InlineNodes.of(bullet.text()))
        : List.of(InlineNodes.of(bullet.text()), blocks(bullet.children()));
  }

  private static List<Object> block(Block block) {
    if (block instanceof Block.Paragraph p) {
      return List.of("p", InlineNodes.of(p.text()));
    } else if (block instanceof Block.CodeBlock c) {
      return List.of("pre", c.language(), c.code());
    } else if (block instanceof Block.Quote q) {
      return List.of("quote", blocks(q.content()));
    } else if (block instanceof Block.Table t) {
      return List.of("table", cells(t.header()), t.rows().stream().map(Nodes::cells).toList());
    } else if (block instanceof Block.Subheading s) {
      return List.of("p", List.of(List.of("b", InlineNodes.of(s.text()))));
    } else if (block instanceof Block.Picture p) {
      return List.of("p", List.of(List.of("i", List.of(p.alt()))));
    } else if (block instanceof Block.Diagram d) {
      return List.of("p", List.of(List.of("i", List.of(d.alt()))));
    } else if (block instanceof Block.Scenario s) {
      return List.of("p", InlineNodes.of(s.stem()));
    }
    throw new IllegalArgumentException("a bullet stands in a list: " + block);
  }

  private static List<Object> cells(List<List<Inline>> row) {
    return row.stream().map(cell -> (Object) InlineNodes.of(cell)).toList();
  }
}
