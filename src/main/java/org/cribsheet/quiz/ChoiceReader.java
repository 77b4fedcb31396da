package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Blocks;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/** Reads a task list as the options of a question. */
final class ChoiceReader {
  private final Pictures pictures;
  private final Mistakes mistakes;

  ChoiceReader(Pictures pictures, Mistakes mistakes) {
    this.pictures = pictures;
    this.mistakes = mistakes;
  }

  List<Choice> read(List<Item> items) {
    List<String> keys = Keys.of(items.stream().map(i -> Inlines.plain(i.text())).toList());
    Map<String, Position> taken = new HashMap<>();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String key = item.id().orElse(keys.get(i));
      Position first = taken.putIfAbsent(key, item.position());
      if (first != null) {
        mistakes.add(
            Code.DUPLICATE_ID,
            item.position(),
            "two options have the key '" + key + "'",
            "the first is at " + first + "; write {#another-key} at the end of one");
      }
      choices.add(choice(item, key));
    }
    return choices;
  }

  private Choice choice(Item item, String key) {
    if (item.checked().isEmpty()) {
      mistakes.add(
          Code.BAD_QUESTION,
          item.position(),
          "an option says whether it is right",
          "begin it with '- [x] ' or '- [ ] '");
    }
    if (Inlines.plain(item.text()).isBlank()) {
      mistakes.add(
          Code.BAD_QUESTION,
          item.position(),
          "this option is empty",
          "write its words behind '- [ ] '");
    }
    return new Choice(key, item.checked().orElse(false), item.text(), reason(item));
  }

  private List<Block> reason(Item item) {
    List<Block> reason = new ArrayList<>();
    for (Node child : item.children()) {
      if (child instanceof Node.Quote quote) {
        Reporter inside = new Reporter();
        reason.addAll(Blocks.of(quote.content(), pictures, inside));
        mistakes.addAll(inside);
      } else {
        mistakes.add(
            Code.STRAY_TEXT,
            child.position(),
            "this belongs to no part of the option",
            "begin the lines of its reason with '> '");
      }
    }
    if (reason.isEmpty()) {
      mistakes.add(
          Code.NO_REASON,
          item.position(),
          "this option does not say why it is right or wrong",
          "write the reason on the next line, behind '  > '");
    }
    return reason;
  }
}
