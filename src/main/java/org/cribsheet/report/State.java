package org.cribsheet.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cribsheet.compare.Comparison;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.Ref;
import org.cribsheet.quiz.Rests;
import org.cribsheet.source.Problem;

/**
 * The notes at one time, as far as a report tells of them.
 *
 * @param questions those that somebody wrote for the bank
 * @param rests the digests of what they rest on
 * @param addresses pages that a reader may have kept, with the former ones that still lead there
 * @param sizes empty where no site can be made of the notes
 */
public record State(
    List<Entry> entries,
    List<Question> questions,
    Map<Ref, String> rests,
    SortedSet<String> addresses,
    Coverage coverage,
    List<Problem> problems,
    Optional<Sizes> sizes) {
  public State {
    entries = List.copyOf(entries);
    questions = List.copyOf(questions);
    rests = Map.copyOf(rests);
    addresses = new TreeSet<>(addresses);
    problems = List.copyOf(problems);
  }

  public static State of(
      Notebook notebook,
      QuestionBank bank,
      List<Comparison> comparisons,
      SortedSet<String> addresses,
      Coverage coverage,
      List<Problem> problems,
      Optional<Sizes> sizes) {
    List<Question> written =
        bank.questions().stream().filter(q -> q.origin() == Question.Origin.BANK).toList();
    return new State(
        Entries.of(notebook, written, comparisons),
        written,
        Rests.of(notebook, written),
        addresses,
        coverage,
        problems,
        sizes);
  }
}
