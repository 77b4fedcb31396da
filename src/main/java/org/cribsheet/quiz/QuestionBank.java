package org.cribsheet.quiz;

import java.util.List;
import java.util.function.BiFunction;
import org.cribsheet.notes.Block;
import org.cribsheet.text.Inline;

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

  /** All the banks, one behind the other. */
  public static QuestionBank of(List<QuestionBank> banks) {
    return new QuestionBank(
        banks.stream().flatMap(b -> b.questions().stream()).toList(),
        banks.stream().flatMap(b -> b.cards().stream()).toList(),
        banks.stream().mapToInt(QuestionBank::leftOut).sum());
  }

  /** This bank's questions and cards, and behind them the other's. */
  public QuestionBank and(QuestionBank other) {
    return of(List.of(this, other));
  }

  /**
   * The bank with other running text, such as links in place of {@code [[names]]}.
   *
   * @param text makes stems and options anew, {@code blocks} the reasons; both are told the
   *     question's service
   */
  public QuestionBank rewritten(
      BiFunction<List<Inline>, String, List<Inline>> text,
      BiFunction<List<Block>, String, List<Block>> blocks) {
    return new QuestionBank(
        questions.parallelStream().map(q -> rewritten(q, text, blocks)).toList(), cards, leftOut);
  }

  private static Question rewritten(
      Question q,
      BiFunction<List<Inline>, String, List<Inline>> text,
      BiFunction<List<Block>, String, List<Block>> blocks) {
    return q.with(
        text.apply(q.stem(), q.service()),
        blocks.apply(q.setting(), q.service()),
        q.choices().stream()
            .map(
                c ->
                    new Choice(
                        c.key(),
                        c.right(),
                        text.apply(c.text(), q.service()),
                        blocks.apply(c.reason(), q.service())))
            .toList(),
        blocks.apply(q.explanation(), q.service()));
  }

  /** The questions that are asked under a service, in their order. */
  public List<Question> of(String service) {
    return questions.stream().filter(q -> q.service().equals(service)).toList();
  }
}
