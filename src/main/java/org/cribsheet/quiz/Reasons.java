package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.markdown.Node;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Picture;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Reading;

/** Markdown under an option as blocks of notes. Nothing in it has an address: ids stay empty. */
final class Reasons {
  private Reasons() {}

  static List<Block> of(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : nodes) {
      add(node, blocks);
    }
    return blocks;
  }

  private static void add(Node node, List<Block> blocks) {
    if (node instanceof Node.Paragraph p) {
      blocks.add(new Paragraph(p.text(), p.position()));
    } else if (node instanceof Node.Heading h) {
      blocks.add(new Paragraph(h.text(), h.position()));
    } else if (node instanceof Node.ItemList list) {
      list.items().forEach(i -> blocks.add(bullet(i)));
    } else if (node instanceof Node.Fence f) {
      blocks.add(new CodeBlock(f.language(), f.code(), f.position()));
    } else if (node instanceof Node.Table t) {
      blocks.add(new Table("", t.header(), t.rows(), t.position()));
    } else if (node instanceof Node.Quote q) {
      blocks.add(new Quote(of(q.content()), q.position()));
    } else if (node instanceof Node.Picture p) {
      blocks.add(new Picture(p.alt(), p.file(), false, p.position()));
    }
  }

  private static Bullet bullet(Node.Item item) {
    return new Bullet(
        "", false, item.text(), Reading.PLAIN, of(item.children()), item.position());
  }
}
