package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.markdown.Node.ItemList;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Part;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.text.Arrows;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;
import org.cribsheet.text.Labels.Kind;
import org.cribsheet.text.Slugs;

/**
 * Reads scenarios: with the word or without it, with options, with answers below a bare label, or
 * with an explanation only.
 */
final class ScenarioReader {
  /**
   * Between an answer and its reason, with white space on both sides; arrows are looked for first.
   */
  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s+");

  private static final int KEY_WORDS = 6;

  private final Blocks blocks;

  ScenarioReader(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * An item that says so, or one with a right or wrong answer right below it. A plural label heads
   * a list of cues instead.
   */
  boolean isScenario(Item item) {
    Optional<Labels.Label> label = Blocks.label(item);
    if (label.isPresent() && label.get().kind() == Kind.SCENARIO) {
      return !label.get().written().endsWith("s") || hasOptions(item);
    }
    return label.isEmpty() && items(item).stream().anyMatch(this::isCorrectOrIncorrect);
  }

  private boolean hasOptions(Item item) {
    return items(item).stream().anyMatch(Blocks::isOption);
  }

  private boolean isCorrectOrIncorrect(Item item) {
    return Blocks.label(item)
        .filter(l -> l.kind() == Kind.WRONG || l.written().matches("(?i)correct.*"))
        .isPresent();
  }

  private static List<Item> items(Item item) {
    List<Item> out = new ArrayList<>();
    for (Node child : item.children()) {
      if (child instanceof ItemList list) {
        out.addAll(list.items());
      }
    }
    return out;
  }

  Scenario read(Item item) {
    Optional<Labels.Label> label = Blocks.label(item).filter(l -> l.kind() == Kind.SCENARIO);
    List<Inline> situation = label.map(l -> Inlines.from(item.text(), l.end())).orElse(item.text());
    List<Inline> stem = label.isPresent() ? situation : Blocks.numbered(item);
    String id = blocks.idOf(item.id(), situation);
    Parts parts = new Parts();
    if (item.children().isEmpty()) {
      stem = parts.answerOnTheLine(item, stem);
    }
    item.children().forEach(parts::add);
    return new Scenario(
        id,
        item.id().isPresent(),
        label.map(l -> Blocks.number(item) + l.written()).orElse(""),
        stem,
        parts.parts,
        item.position());
  }

  /** The parts of one scenario while they are gathered. */
  private final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    void add(Node child) {
      if (!(child instanceof ItemList list)) {
        blocks.read(List.of(child)).forEach(b -> parts.add(new Remark(b)));
        return;
      }
      for (Item item : list.items()) {
        if (Blocks.isOption(item)) {
          option(item);
        } else {
          blocks
              .read(List.of(new ItemList(list.numbered(), List.of(item), item.position())))
              .forEach(b -> parts.add(new Remark(b)));
        }
      }
    }

    /** {@code Scenario: situation -> answer} with nothing below. */
    List<Inline> answerOnTheLine(Item item, List<Inline> stem) {
      Arrows.Parts cut = Arrows.split(stem);
      if (cut.arrows().isEmpty() || !cut.complete()) {
        return stem;
      }
      // Only the last arrow leads to the answer; earlier ones belong to the situation.
      int last = cut.parts().size() - 1;
      List<Inline> answer = cut.parts().get(last);
      parts.add(
          new Option(
              key(Optional.empty(), answer),
              true,
              "",
              answer,
              " " + cut.arrows().get(last - 1) + " ",
              List.of(),
              List.of(),
              item.position()));
      return joined(cut, last);
    }

    private void option(Item item) {
      Labels.Label label = Blocks.label(item).orElseThrow();
      List<Inline> text = Inlines.from(item.text(), label.end());
      Reasoned split = Reasoned.of(text);
      List<Node> own = new ArrayList<>();
      List<Item> lifted = new ArrayList<>();
      separate(item, own, lifted);
      parts.add(
          new Option(
              key(item.id(), text),
              label.kind() == Kind.RIGHT,
              Blocks.number(item) + label.written(),
              split.answer(),
              split.separator(),
              split.reason(),
              blocks.read(own),
              item.position()));
      lifted.forEach(this::option);
    }

    /** An {@code Incorrect} that slipped under a {@code Correct} stands beside it. */
    private void separate(Item item, List<Node> own, List<Item> lifted) {
      for (Node child : item.children()) {
        if (!(child instanceof ItemList list)) {
          own.add(child);
          continue;
        }
        List<Item> kept = list.items().stream().filter(i -> !isCorrectOrIncorrect(i)).toList();
        lifted.addAll(
            list.items().stream().filter(ScenarioReader.this::isCorrectOrIncorrect).toList());
        if (!kept.isEmpty()) {
          own.add(new ItemList(list.numbered(), kept, list.position()));
        }
      }
    }

    private String key(Optional<String> written, List<Inline> text) {
      String base = written.orElse(Slugs.ofFirst(Inlines.plain(text), KEY_WORDS));
      base = base.isEmpty() ? "option" : base;
      String key = base;
      for (int n = 2; !keys.add(key); n++) {
        key = base + "-" + n;
      }
      return key;
    }
  }

  private static List<Inline> joined(Arrows.Parts cut, int upTo) {
    List<Inline> out = new ArrayList<>(cut.parts().get(0));
    for (int i = 1; i < upTo; i++) {
      out.add(new Inline.Text(" " + cut.arrows().get(i - 1) + " "));
      out.addAll(cut.parts().get(i));
    }
    return out;
  }

  /** An answer with the reason that follows it on its line. */
  private record Reasoned(List<Inline> answer, String separator, List<Inline> reason) {
    static Reasoned of(List<Inline> text) {
      Arrows.Parts cut = Arrows.split(text);
      if (cut.arrows().size() == 1 && cut.complete()) {
        return new Reasoned(
            cut.parts().get(0), " " + cut.arrows().get(0) + " ", cut.parts().get(1));
      }
      return cut.arrows().isEmpty() ? atDash(text) : new Reasoned(text, "", List.of());
    }

    private static Reasoned atDash(List<Inline> text) {
      for (int i = 0; i < text.size(); i++) {
        if (!(text.get(i) instanceof Inline.Text t)) {
          continue;
        }
        Matcher m = DASH.matcher(t.text());
        if (m.find() && (i > 0 || m.start() > 0)) {
          List<Inline> answer = new ArrayList<>(text.subList(0, i));
          answer.add(new Inline.Text(t.text().substring(0, m.start())));
          List<Inline> reason = new ArrayList<>();
          reason.add(new Inline.Text(t.text().substring(m.end())));
          reason.addAll(text.subList(i + 1, text.size()));
          return new Reasoned(
              Inlines.stripped(answer), " " + m.group().strip() + " ", Inlines.stripped(reason));
        }
      }
      return new Reasoned(text, "", List.of());
    }
  }
}
