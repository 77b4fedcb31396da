package org.cribsheet.notes;

import java.util.List;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/** A piece of a page that stands on lines of its own. */
public sealed interface Block {
  Position position();

  /**
   * The atom of the notes: one fact.
   *
   * @param id unique on its page; survives rewording and reordering of other bullets
   * @param writtenId whether the author wrote the id, so that others may rest on it
   * @param text all of its own line, label included
   * @param reading what the line turns out to be
   */
  record Bullet(
      String id,
      boolean writtenId,
      List<Inline> text,
      Reading reading,
      List<Block> children,
      Position position)
      implements Block {
    public Bullet {
      text = List.copyOf(text);
      children = List.copyOf(children);
    }
  }

  record Paragraph(List<Inline> text, Position position) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  record Quote(List<Block> content, Position position) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** Lines that keep their breaks. The language may be empty. */
  record CodeBlock(String language, String code, Position position) implements Block {}

  /**
   * A picture that is drawn from text.
   *
   * @param alt what it shows, in words; empty only where that was reported
   * @param source all that stands in its fence
   */
  record Diagram(String alt, String source, Position position) implements Block {}

  /** A heading below the topic's, as deep as the author made it (3 to 6). */
  record Subheading(String id, int level, List<Inline> text, Position position) implements Block {
    public Subheading {
      text = List.copyOf(text);
    }
  }

  /**
   * A table with a header row.
   *
   * @param header one list of inlines a column
   * @param rows as many cells each as the header has
   */
  record Table(
      String id, List<List<Inline>> header, List<List<List<Inline>>> rows, Position position)
      implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An image. A missing one becomes a visible box that says so.
   *
   * @param file the address as written
   */
  record Picture(String alt, String file, boolean missing, Position position) implements Block {}

  /**
   * A situation and what to do about it.
   *
   * @param label the word it opens with, as written ({@code Scenario}, {@code Question}, {@code EX
   *     Scenario}), may be empty
   * @param stem the situation, without the label; may be empty where the author left it so
   * @param parts options and whatever else stands among them, in the author's order
   */
  record Scenario(
      String id,
      boolean writtenId,
      String label,
      List<Inline> stem,
      List<Part> parts,
      Position position)
      implements Block {
    public Scenario {
      stem = List.copyOf(stem);
      parts = List.copyOf(parts);
    }

    public List<Option> options() {
      return parts.stream().filter(Option.class::isInstance).map(Option.class::cast).toList();
    }

    /**
     * What stands before the options of a choice and belongs to the situation. A call-out or a cue
     * there tells already; where nothing is to be chosen, everything is the answer.
     */
    public List<Block> setting() {
      return isChoice()
          ? parts.stream()
              .takeWhile(p -> p instanceof Remark r && r.isPlain())
              .map(p -> ((Remark) p).block())
              .toList()
          : List.of();
    }

    /** The parts behind the setting. */
    public List<Part> answers() {
      return parts.subList(setting().size(), parts.size());
    }

    /** With wrong options it is a choice; without, a card to recall. */
    public boolean isChoice() {
      return options().stream().anyMatch(Option::correct)
          && options().stream().anyMatch(o -> !o.correct());
    }
  }

  /** What stands under a scenario. */
  sealed interface Part {}

  /** Something under a scenario that is no option: an explanation, a note, a step. */
  record Remark(Block block) implements Part {
    boolean isPlain() {
      return !(block instanceof Scenario)
          && !(block instanceof Bullet b && b.reading() != Reading.PLAIN);
    }
  }

  /**
   * One answer, right or wrong.
   *
   * @param key stable within the scenario; progress is kept under it
   * @param label as written: {@code Correct}, {@code Incorrect}, {@code Solution}, {@code Option 1}
   * @param text the answer, without the label; may be empty where the answers are its children
   * @param separator what stands between answer and reason on the line ({@code " - "}, {@code " ->
   *     "}), or empty
   * @param reason the reason on the same line, or empty
   * @param children reasons on lines of their own, or the answers where the text is empty
   */
  record Option(
      String key,
      boolean correct,
      String label,
      List<Inline> text,
      String separator,
      List<Inline> reason,
      List<Block> children,
      Position position)
      implements Part {
    public Option {
      text = List.copyOf(text);
      reason = List.copyOf(reason);
      children = List.copyOf(children);
    }
  }
}
