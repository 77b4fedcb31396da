package org.cribsheet.quiz;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that can be asked.
 *
 * @param leftOut how many questions rest on notes that this build does not have
 */
public record QuestionBank(List<Question> questions, List<Card> cards, int leftOut) {
  public static final QuestionBank EMPTY = new QuestionBank(List.of(), List.of(), 0);

  public QuestionBank {
    questions = List.copyOf(questions);
    cards = List.copyOf(cards);
  }

  /** This bank's questions and cards, and behind them the other's. */
  public QuestionBank and(QuestionBank other) {
    return new QuestionBank(
        Stream.concat(questions.stream(), other.questions.stream()).toList(),
        Stream.concat(cards.stream(), other.cards.stream()).toList(),
        leftOut + other.leftOut);
  }

  /** The questions that are asked under a service, in their order. */
  public List<Question> of(String service) {
    return questions.stream().filter(q -> q.service().equals(service)).toList();
  }
}
