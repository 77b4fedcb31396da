package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTest {
  @TempDir Path folder;

  /** The folder in which this runs is a project, too: Cribsheet's own. */
  @Test
  void aProcessWorksOnTheProjectThatIsMeasured() throws IOException {
    TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
    Java.ofThisProcess("org.cribsheet.cli.Main", folder).run(folder, "build");
    assertThat(Files.readString(folder.resolve("target/site/index.html"))).contains("Brake Van");
  }
}
