package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.text.Inline;

/**
 * One option of a question.
 *
 * @param key stable within the question, whatever the order; a reader's progress is kept under it
 * @param reason why it is right or wrong; empty only where the notes give none
 */
public record Choice(String key, boolean right, List<Inline> text, List<Block> reason) {
  public Choice {
    text = List.copyOf(text);
    reason = List.copyOf(reason);
  }
}
