package org.cribsheet.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.report.Change.Manner;
import org.cribsheet.report.Entry.Kind;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;

/**
 * What lies between two states of the notes.
 *
 * @param problems what keeps the later state from being published
 * @param broken links of the later state that lead nowhere and did not do so before
 * @param warnings other warnings that the earlier state did not have
 * @param lost addresses of pages that lead nowhere any more
 */
public record StudyReport(
    List<Change> changes,
    List<Stale> stale,
    List<Problem> problems,
    List<Problem> broken,
    List<Problem> warnings,
    List<String> lost,
    List<Pair<Coverage.OfExam>> coverage,
    Pair<Sizes> sizes) {
  private static final Set<Code> LINKS =
      Set.of(Code.UNKNOWN_LINK, Code.UNKNOWN_BULLET, Code.UNKNOWN_SERVICE, Code.BROKEN_LINK);

  /** Then and now; either may be missing. */
  public record Pair<T>(Optional<T> before, Optional<T> after) {}

  public StudyReport {
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
    problems = List.copyOf(problems);
    broken = List.copyOf(broken);
    warnings = List.copyOf(warnings);
    lost = List.copyOf(lost);
    coverage = List.copyOf(coverage);
  }

  /** Compares. The same two states always give the same report. */
  public static StudyReport of(State before, State after) {
    Set<String> known =
        before.problems().stream().map(StudyReport::said).collect(Collectors.toSet());
    List<Problem> fresh = after.problems().stream().filter(p -> !known.contains(said(p))).toList();
    Set<String> lost = new HashSet<>(before.addresses());
    lost.removeAll(after.addresses());
    return new StudyReport(
        Pairing.changes(before.entries(), after.entries()),
        StaleQuestions.between(before, after),
        after.problems().stream().filter(Problem::isError).toList(),
        fresh.stream().filter(p -> LINKS.contains(p.code())).toList(),
        fresh.stream().filter(p -> !p.isError() && !LINKS.contains(p.code())).toList(),
        lost.stream().sorted().toList(),
        pairs(before.coverage().exams(), after.coverage().exams(), e -> e.exam().id()),
        new Pair<>(before.sizes(), after.sizes()));
  }

  /** A problem, wherever its line has moved to. */
  private static String said(Problem p) {
    return p.code() + " " + p.position().map(at -> at.file()).orElse("") + " " + p.message();
  }

  static <T> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> id) {
    List<String> ids = Stream.concat(after.stream(), before.stream()).map(id).distinct().toList();
    return ids.stream().map(i -> new Pair<>(find(i, before, id), find(i, after, id))).toList();
  }

  private static <T> Optional<T> find(String wanted, List<T> all, Function<T, String> id) {
    return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
  }

  /** Those of one kind to which one thing happened. */
  List<Change> of(Kind kind, Manner manner) {
    return changes.stream().filter(c -> c.entry().kind() == kind && c.manner() == manner).toList();
  }

  /** Whether the later state cannot be published. */
  public boolean hasProblems() {
    return !problems.isEmpty();
  }
}
