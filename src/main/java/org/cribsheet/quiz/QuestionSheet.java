package org.cribsheet.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions of one file.
 *
 * @param unlike for a question's id the ids of those that look alike on purpose
 */
public record QuestionSheet(QuestionBank bank, Map<String, List<String>> unlike) {
  public QuestionSheet {
    unlike = Map.copyOf(unlike);
  }

  /** The bank without some questions; the same object if it has none of them. */
  QuestionBank without(Set<Question> some) {
    return bank.questions().stream().noneMatch(some::contains)
        ? bank
        : new QuestionBank(
            bank.questions().stream().filter(q -> !some.contains(q)).toList(),
            bank.cards(),
            bank.leftOut());
  }
}
