package org.cribsheet.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;

/**
 * A situation with options to choose from. With several right ones all of them are needed.
 *
 * @param id stable; one from the notes holds its service as well ({@code kettle/worker-is-slow})
 * @param service the slug of the service under which it is asked
 * @param setting what further belongs to the situation, below the stem
 * @param explanation what is to be said about all of it, beside each option's reason
 * @param about the places of the notes on which it rests
 * @param tasks exam tasks such as {@code tea/4.3}
 * @param difficulty from 1 to 3; 0 where nobody said
 * @param checked the day on which it was last checked, {@code YYYY-MM-DD}
 */
public record Question(
    String id,
    String service,
    List<Inline> stem,
    List<Block> setting,
    List<Choice> choices,
    List<Block> explanation,
    List<Ref> about,
    List<String> tasks,
    int difficulty,
    Optional<String> checked,
    Origin origin,
    Position position) {
  /** Exams give four options or more, and ask for three of them at most. */
  private static final int FEWEST_OPTIONS = 4;

  private static final int MOST_RIGHT = 3;

  /** Where a question was written. */
  public enum Origin {
    /** As a scenario among the notes. */
    NOTES,
    /** In {@code content/questions/}. */
    BANK
  }

  public Question {
    stem = List.copyOf(stem);
    setting = List.copyOf(setting);
    choices = List.copyOf(choices);
    explanation = List.copyOf(explanation);
    about = List.copyOf(about);
    tasks = List.copyOf(tasks);
    if (choices.stream().noneMatch(Choice::right)) {
      throw new IllegalArgumentException("no right choice: " + id);
    }
  }

  /** The same question in other words: its identity and what it rests on stay. */
  Question with(
      List<Inline> stem, List<Block> setting, List<Choice> choices, List<Block> explanation) {
    return new Question(
        id,
        service,
        stem,
        setting,
        choices,
        explanation,
        about,
        tasks,
        difficulty,
        checked,
        origin,
        position);
  }

  /** Whether several options must be chosen together. */
  public boolean multiple() {
    return rightOnes() > 1;
  }

  /** The choices in an order that tells nothing: notes name the right one first. */
  public List<Choice> neutralOrder() {
    return choices.stream().sorted(Comparator.comparing(Choice::key)).toList();
  }

  /** Whether it tells a situation only, and leaves it to the page to ask what fits. */
  public boolean situation() {
    return origin == Origin.NOTES
        && !Inlines.plain(stem).contains("?")
        && !Json.text(Nodes.blocks(setting)).contains("?");
  }

  /** Whether no exam asks in this form: one of three, or more than three that are right. */
  boolean unlikeExams() {
    return choices.size() < FEWEST_OPTIONS || rightOnes() > MOST_RIGHT;
  }

  public int rightOnes() {
    return (int) choices.stream().filter(Choice::right).count();
  }
}
