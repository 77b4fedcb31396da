package org.cribsheet.source;

import java.util.ArrayList;
import java.util.List;

/** Collects problems from every stage. Safe for use by several threads. */
public final class Reporter {
  private final List<Problem> problems = new ArrayList<>();

  public synchronized void report(Problem problem) {
    problems.add(problem);
  }

  /** All problems so far, sorted by place, without repeats. */
  public synchronized List<Problem> problems() {
    return problems.stream().sorted().distinct().toList();
  }

  public synchronized boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
