package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.bench.Benchmark;
import org.cribsheet.bench.CannotMeasure;
import org.cribsheet.bench.Plan;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void withoutNotesItSaysSoAndEnds() throws IOException {
    TestHome.in(folder);
    PrintWriter unheard = new PrintWriter(new StringWriter());
    Benchmark benchmark =
        new Benchmark(folder, Plan.quick(List.of()), Main.class.getName(), unheard);
    assertThatThrownBy(benchmark::run)
        .isInstanceOf(CannotMeasure.class)
        .hasMessageContaining("there are no notes to measure")
        .hasMessageContaining("--notes");
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
