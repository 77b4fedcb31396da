package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.markdown.Node.ItemList;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;
import org.cribsheet.text.Labels.Kind;

/**
 * Takes bold type off the labels that make scenarios, so that {@code **Correct:** plug it in} is
 * read as {@code Correct: plug it in}. The label stands in bold type on the page anyway.
 */
final class PlainLabels {
  private PlainLabels() {}

  static List<Node> of(List<Node> nodes) {
    return nodes.stream().map(PlainLabels::of).toList();
  }

  private static Node of(Node node) {
    if (node instanceof ItemList list) {
      List<Item> items = list.items().stream().map(PlainLabels::of).toList();
      return new ItemList(list.numbered(), items, list.position());
    } else if (node instanceof Node.Quote quote) {
      return new Node.Quote(of(quote.content()), quote.position());
    }
    return node;
  }

  private static Item of(Item item) {
    return new Item(
        item.checked(),
        text(item.text()),
        item.id(),
        item.number(),
        of(item.children()),
        item.position());
  }

  private static List<Inline> text(List<Inline> text) {
    List<Inline> bold = text.isEmpty() ? List.of() : content(text.get(0));
    if (bold.isEmpty()) {
      return text;
    }
    String first = Inlines.plain(bold);
    boolean words = text.size() > 1 && text.get(1) instanceof Inline.Text;
    String line = words ? first + ((Inline.Text) text.get(1)).text() : first;
    Optional<Labels.Label> label = Labels.of(line).filter(l -> isPart(l.kind()));
    if (label.isEmpty()) {
      return text;
    }
    List<Inline> out = new ArrayList<>();
    if (label.get().end() >= first.length()) {
      out.add(new Inline.Text(line));
      out.addAll(text.subList(words ? 2 : 1, text.size()));
    } else if (bold.get(0) instanceof Inline.Text t && t.text().length() >= label.get().end()) {
      out.add(new Inline.Text(first.substring(0, label.get().end())));
      out.add(new Inline.Strong(Inlines.from(bold, label.get().end())));
      out.addAll(text.subList(1, text.size()));
    } else {
      return text;
    }
    return out;
  }

  private static List<Inline> content(Inline inline) {
    if (inline instanceof Inline.Strong s) {
      return s.content();
    }
    return inline instanceof Inline.Emphasis e ? e.content() : List.of();
  }

  private static boolean isPart(Kind kind) {
    return kind == Kind.SCENARIO || kind == Kind.RIGHT || kind == Kind.WRONG;
  }
}
