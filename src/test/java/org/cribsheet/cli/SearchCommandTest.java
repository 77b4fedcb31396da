package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home =
        TestHome.in(folder)
            .file(
                "content/notes/kitchen.md",
                "# Kettle\n\nBoils water.\n\n## Time\n- A timeout of at most 15 min stops it. {#stop}\n"
                    + "\n# Toaster\n\nBrowns bread.\n\n## Time\n- Two minutes are enough.\n");
  }

  @Test
  void saysWhatIsFoundAndWhy() {
    assertThat(home.run("search", "kettle", "timeout")).as(home.err()).isZero();
    assertThat(home.out())
        .startsWith("1. Kettle › Time")
        .contains(
            "services/kettle.html#time",
            "A timeout of at most 15 min stops it.",
            "→ at most 15 min",
            "score ",
            "timeout (exact in text, × 1)",
            "Kettle (name in page");
    assertThat(home.path("target/site")).doesNotExist();
  }

  @Test
  void forProgramsEachHitIsALine() {
    assertThat(home.run("search", "--json", "bread")).as(home.err()).isZero();
    assertThat(home.out().lines().findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"url\":\"services/toaster.html\",\"title\":\"Toaster\",\"text\":\"Browns bread.\"")
                    .endsWith("}"));
  }

  @Test
  void twoNamesGiveTheirComparison() {
    assertThat(home.run("search", "--json", "--most", "1", "kettle", "vs", "toaster"))
        .as(home.err())
        .isZero();
    assertThat(home.out()).contains("\"url\":\"compare/index.html#kettle+toaster\"");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(home.run("search", "zzzzqqqq")).isZero();
    assertThat(home.out()).contains("nothing found for \"zzzzqqqq\"");
  }
}
