package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Windows lets administrators alone make links. */
@DisabledOnOs(OS.WINDOWS)
class FoldersTest {
  @TempDir Path home;
  private Path pictures;

  @BeforeEach
  void folder() throws IOException {
    pictures = Files.createDirectories(home.resolve("content/pictures"));
    Files.writeString(home.resolve("secret.png"), "secret");
    Files.writeString(pictures.resolve("map.png"), "map");
  }

  @Test
  void linkThatLeadsOutIsRefused() throws IOException {
    Files.createSymbolicLink(pictures.resolve("a.png"), home.resolve("secret.png"));

    assertThatThrownBy(() -> Folders.files(pictures))
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith("a.png: this is a link that leads out of its folder");
  }

  @Test
  void linkWithinIsFollowedAndOneToAFolderIsNot() throws IOException {
    Files.createSymbolicLink(pictures.resolve("b.png"), pictures.resolve("map.png"));
    Files.createSymbolicLink(pictures.resolve("up"), home);

    assertThat(Folders.files(pictures))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("b.png", "map.png");
  }

  @Test
  void nothingIsPublishedThroughALink() throws IOException {
    TestHome project = TestHome.in(home.resolve("project"));
    project.file("content/notes/kettle.md", "# Kettle\n\n- Boils.\n");
    Files.createDirectories(project.path("content/pictures"));
    Files.createSymbolicLink(project.path("content/pictures/a.png"), home.resolve("secret.png"));

    assertThat(project.run("build")).isEqualTo(3);
    assertThat(project.err())
        .contains("a link that leads out of its folder; nothing was published");
    assertThat(project.path("target/site")).doesNotExist();
  }
}
