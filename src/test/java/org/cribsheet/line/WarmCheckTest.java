package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever checks again and again is told what a first check would tell. */
class WarmCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @TempDir Path folder;
  private Path notes;

  @BeforeEach
  void railway() throws IOException {
    TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
    notes = folder.resolve("content/notes/trains.md");
  }

  private List<Problem> check(Memory memory) throws IOException {
    Reporter reporter = new Reporter();
    new Build(new Workspace(folder), new Sources(), reporter, memory).checkOnly(List.of(), TODAY);
    return reporter.problems();
  }

  @Test
  void eachRoundFindsWhatAFirstOneFinds() throws IOException {
    Memory memory = Memory.keeping();
    String good = Files.readString(notes);
    List<String> states =
        List.of(
            good,
            good + "\n- See [[nowhere-at-all]].\n",
            good + "\n- See [[nowhere-at-all]].\n- And [[nowhere-else]].\n",
            good.replace("handbrake", "[[nobody]]"),
            good);
    for (String state : states) {
      Files.writeString(notes, state);
      List<Problem> warm = check(memory);
      assertThat(warm).isEqualTo(check(Memory.none()));
      assertThat(warm.stream().anyMatch(p -> p.message().contains("nowhere")))
          .isEqualTo(state.contains("nowhere"));
    }
  }
}
