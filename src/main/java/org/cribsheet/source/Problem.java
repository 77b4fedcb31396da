package org.cribsheet.source;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An author's mistake, or something an author should know. It is a value: stages collect problems
 * and go on, so that one run shows them all.
 *
 * @param position where it is, if it is in a file of the author's at all
 * @param other the second place, where one place alone is not wrong
 */
public record Problem(
    Severity severity,
    Code code,
    Optional<Position> position,
    String message,
    Optional<String> hint,
    Optional<Position> other)
    implements Comparable<Problem> {

  /** Warnings leave the exit status alone unless {@code --strict} asks otherwise. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.position().map(Position::file).orElse(""))
          .thenComparing(p -> p.position().map(Position::line).orElse(0))
          .thenComparing(p -> p.position().map(Position::column).orElse(0))
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public Problem {
    Objects.requireNonNull(message);
  }

  public static Problem error(Code code, Position position, String message) {
    return new Problem(
        Severity.ERROR, code, Optional.of(position), message, Optional.empty(), Optional.empty());
  }

  public static Problem warning(Code code, Position position, String message) {
    return new Problem(
        Severity.WARNING, code, Optional.of(position), message, Optional.empty(), Optional.empty());
  }

  /** An error that belongs to no line, such as a folder without notes. */
  public static Problem error(Code code, String message) {
    return new Problem(
        Severity.ERROR, code, Optional.empty(), message, Optional.empty(), Optional.empty());
  }

  public static Problem warning(Code code, String message) {
    return new Problem(
        Severity.WARNING, code, Optional.empty(), message, Optional.empty(), Optional.empty());
  }

  /** The same problem with what to do about it. */
  public Problem hint(String what) {
    return new Problem(severity, code, position, message, Optional.of(what), other);
  }

  public Problem hint(Optional<String> what) {
    return what.map(this::hint).orElse(this);
  }

  /** The same problem with the other place that it takes. */
  public Problem beside(Position place) {
    return new Problem(severity, code, position, message, hint, Optional.of(place));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
