package org.cribsheet.data;

import java.util.List;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * What the tests of this package share: a file of a few lines, and its problems as one line each.
 */
final class Reading {
  final Reporter reporter = new Reporter();

  static SourceFile file(String name, String... lines) {
    return new SourceFile(name, List.of(lines));
  }

  /** Each as {@code file:line:column message [code]}, without its hint. */
  List<String> problems() {
    return reporter.problems().stream()
        .map(p -> p.position().orElseThrow() + " " + p.message() + " [" + p.code().label() + "]")
        .toList();
  }

  List<String> hints() {
    return reporter.problems().stream().flatMap((Problem p) -> p.hint().stream()).toList();
  }
}
