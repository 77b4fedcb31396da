package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void withoutNotesItSaysSoAndEnds() throws IOException {
    Assumptions.assumeTrue(System.getenv("CRIBSHEET_RAW_NOTES") == null, "other notes are at hand");
    TestHome home = TestHome.in(folder);
    assertThat(home.run("bench", "--quick")).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).contains("there are no notes to measure", "--notes");
  }

  @Test
  void numbersThatMeanNothingAreWrongUsage() throws IOException {
    TestHome home = TestHome.in(folder);
    assertThat(home.run("bench", "--copies", "0")).isEqualTo(Main.USAGE);
    assertThat(home.run("bench", "--runs", "0")).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("--runs takes a number");
  }

  @Test
  void aNotesFileThatIsMissingIsNamed() throws IOException {
    TestHome home = TestHome.in(folder);
    assertThat(home.run("bench", "--quick", "--notes", "nowhere.txt")).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).contains("nowhere.txt");
  }
}
