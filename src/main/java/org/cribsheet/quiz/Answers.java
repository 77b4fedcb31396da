package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Reading;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** What stands under a scenario, put into the form in which it is asked or told. */
final class Answers {
  /** Labels that say no more than the mark beside an option says. */
  private static final Pattern PLAIN_LABEL =
      Pattern.compile(
          "(?i)\\s*(?:\\d+\\. )?(correct|incorrect|solution)s?( (options?|answers?))?\\s*:?\\s*");

  /** A word in small letters; {@code iOS} and {@code oven:TopGrill} are names. */
  private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\p{Ll}+)(?=[\\s,.;']|$)");

  private Answers() {}

  /** Behind its label a situation may begin small; by itself it is a sentence. */
  static List<Inline> opening(List<Inline> stem) {
    if (stem.isEmpty() || !(stem.get(0) instanceof Inline.Text first)) {
      return stem;
    }
    Matcher word = FIRST_WORD.matcher(first.text());
    if (!word.lookingAt()) {
      return stem;
    }
    List<Inline> opening = new ArrayList<>(stem);
    int letter = word.start(1);
    opening.set(
        0,
        new Inline.Text(
            first.text().substring(0, letter)
                + Character.toUpperCase(first.text().charAt(letter))
                + first.text().substring(letter + 1)));
    return opening;
  }

  static List<Choice> choices(Scenario scenario) {
    return scenario.options().stream().map(Answers::choice).toList();
  }

  private static Choice choice(Option option) {
    if (Inlines.plain(option.text()).isBlank()) {
      return fromChildren(option);
    }
    return new Choice(
        option.key(), option.correct(), labelled(option), reasons(option, option.children()));
  }

  /** {@code Correct:} with the answers on lines of their own: one option in several lines. */
  private static Choice fromChildren(Option option) {
    List<Inline> lines = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    for (Block child : option.children()) {
      if (child instanceof Bullet bullet && !(bullet.reading() instanceof Reading.CallOut)) {
        if (!lines.isEmpty()) {
          lines.add(new Inline.Break());
        }
        lines.addAll(bullet.text());
        rest.addAll(bullet.children());
      } else {
        rest.add(child);
      }
    }
    return new Choice(option.key(), option.correct(), lines, reasons(option, rest));
  }

  private static List<Block> reasons(Option option, List<Block> further) {
    List<Block> reasons = new ArrayList<>();
    if (!Inlines.plain(option.reason()).isBlank()) {
      reasons.add(new Paragraph(option.reason(), option.position()));
    }
    reasons.addAll(further);
    return reasons;
  }

  /** "Correct but slow" tells something; "Correct" does not. */
  private static List<Inline> labelled(Option option) {
    if (PLAIN_LABEL.matcher(option.label()).matches() || option.label().isBlank()) {
      return option.text();
    }
    List<Inline> text = new ArrayList<>();
    text.add(new Inline.Text(option.label().strip().replaceAll(":+$", "") + ": "));
    text.addAll(option.text());
    return text;
  }

  static List<Block> remarks(Scenario scenario) {
    return scenario.answers().stream()
        .filter(Remark.class::isInstance)
        .map(p -> ((Remark) p).block())
        .toList();
  }

  /** All right answers and whatever else explains, in the author's order. */
  static List<Block> recall(Scenario scenario) {
    List<Block> back = new ArrayList<>();
    for (Block.Part part : scenario.parts()) {
      if (part instanceof Remark remark) {
        back.add(remark.block());
      } else if (part instanceof Option option && option.correct()) {
        back.addAll(told(option));
      }
    }
    return back;
  }

  private static List<Block> told(Option option) {
    if (Inlines.plain(option.text()).isBlank()) {
      return reasons(option, option.children());
    }
    return List.of(
        new Bullet(
            option.key(),
            false,
            labelled(option),
            Reading.PLAIN,
            reasons(option, option.children()),
            option.position()));
  }
}
