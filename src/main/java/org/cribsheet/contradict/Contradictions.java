package org.cribsheet.contradict;

import java.util.List;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.source.Reporter;

/**
 * Reports places of the notes that cannot both be right, and questions that the notes no longer
 * answer. All of it is suspicion, and so a warning: subjects are compared by service, topic and the
 * words at the head of a line, as each {@link Rule} says; numbers only in comparable units.
 */
public final class Contradictions {
  private static final List<Rule> RULES =
      List.of(
          new Amounts(),
          new Opposites(),
          new Onlys(),
          new Needs(),
          new Detours(),
          new Enumerations(),
          new Causes());

  private Contradictions() {}

  public static void report(Notebook notebook, QuestionBank bank, Reporter reporter) {
    notebook.services().parallelStream().forEach(s -> report(s, reporter));
    new Answers(notebook, reporter).check(bank.questions());
  }

  private static void report(Service service, Reporter reporter) {
    Page page = PageReader.read(service);
    Findings findings = new Findings(reporter);
    RULES.forEach(rule -> rule.look(page, findings));
    MissingUnits.look(page, reporter);
  }
}
