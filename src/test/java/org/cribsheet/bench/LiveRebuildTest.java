package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRebuildTest {
  private static final String NOTES =
      "# Kettle\n\n## Warm water {#warm}\n\n- Water gets warm in it, slowly and surely.\n- It holds 17 GB of water.\n";

  @TempDir Path folder;

  @Test
  void measuresEachKindOfChangeForWhichThereIsAPlaceAndLeavesTheFilesAsTheyWere()
      throws IOException {
    TestHome home = TestHome.in(folder).file("content/notes/kitchen.md", NOTES);
    assertThat(new LiveRebuild(new Project(folder, true)).measure(2))
        .extracting(Figure::name)
        .containsExactly(
            "live rebuild, words of a bullet",
            "live rebuild, a number",
            "live rebuild, a heading",
            "live rebuild, a template");
    assertThat(home.text("content/notes/kitchen.md")).isEqualTo(NOTES);
    assertThat(home.text("templates/layout.ftl")).doesNotContain("<!-- edit");
  }

  @Test
  void aChangeThatTheBuildRefusesIsLeftOut() throws IOException {
    TestHome.in(folder)
        .file("content/notes/kitchen.md", "# Kettle\n- See [[nowhere]].\n")
        .file("templates/layout.ftl", "</body>");
    assertThat(new LiveRebuild(new Project(folder, true)).measure(1)).isEmpty();
  }
}
