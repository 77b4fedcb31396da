package org.cribsheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.RawNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With two thousand lines about one subject, many words and some whole lines repeat. */
class RealNotesTest {
  private SourceFile notes;
  private List<String> counted;

  @BeforeEach
  void read() throws IOException {
    notes = new SourceReader(new Reporter()).read(RawNotes.path(), "notes.md").orElseThrow();
    counted = CountedLines.of(notes);
  }

  @Test
  void everyLineThatIsDroppedIsNamedAndNoOther() {
    for (int line = 1; line <= counted.size(); line += 37) {
      List<String> page = new ArrayList<>(counted);
      String dropped = page.set(line - 1, "");

      assertThat(linesOf(problems(page)))
          .as(dropped)
          .isEqualTo(Words.of(dropped).isEmpty() ? List.of() : List.of(line));
    }
  }

  @Test
  void everyLineThatLosesItsMiddleWordIsNamedAndNoOther() {
    for (int line = 1; line <= counted.size(); line += 53) {
      List<String> words = new ArrayList<>(Words.of(counted.get(line - 1)));
      if (words.size() > 2) {
        words.remove(words.size() / 2);
        List<String> page = new ArrayList<>(counted);
        page.set(line - 1, String.join(" ", words));

        assertThat(linesOf(problems(page))).as(counted.get(line - 1)).isEqualTo(List.of(line));
      }
    }
  }

  private List<Problem> problems(List<String> page) {
    Reporter reporter = new Reporter();
    Ledger.check(
        List.of(notes), List.of(new PageText("page.html", String.join("\n", page))), reporter);
    return reporter.problems();
  }

  private static List<Integer> linesOf(List<Problem> problems) {
    return problems.stream().flatMap(p -> p.position().stream()).map(Position::line).toList();
  }
}
