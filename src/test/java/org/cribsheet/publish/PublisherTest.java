package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path folder;

  private Path target;

  @BeforeEach
  void name() {
    target = folder.resolve("site");
  }

  @Test
  void editionAppearsWhole() throws IOException {
    publish("first");

    assertThat(target.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void newEditionReplacesTheOldOneAndLeavesNothingOfIt() throws IOException {
    publish("first");
    Files.writeString(target.resolve("left-over.html"), "x");
    publish("second");

    assertThat(target.resolve("index.html")).hasContent("second");
    assertThat(target.resolve("left-over.html")).doesNotExist();
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void buildThatFailsLeavesTheEditionAsItWas() throws IOException {
    publish("first");
    try (Publisher publisher = Publisher.open(target)) {
      Files.writeString(publisher.fresh().resolve("index.html"), "half");
    }

    assertThat(target.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void editionWithoutItsManifestIsNotPublished() throws IOException {
    try (Publisher publisher = Publisher.open(target)) {
      Files.writeString(publisher.fresh().resolve("index.html"), "half");

      assertThatThrownBy(publisher::publish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void severalEditionsMayFollowFromOneHold() throws IOException {
    try (Publisher publisher = Publisher.open(target)) {
      edition(publisher.fresh(), "first");
      publisher.publish();
      edition(publisher.fresh(), "second");
      publisher.publish();
    }

    assertThat(target.resolve("index.html")).hasContent("second");
  }

  @Test
  void twoBuildsAtOnceAreRefusedInWords() throws IOException {
    try (Publisher first = Publisher.open(target)) {
      assertThatThrownBy(() -> Publisher.open(target))
          .isInstanceOf(CannotPublish.class)
          .hasMessageContaining("another build is writing " + target);
      edition(first.fresh(), "first");
      first.publish();
    }
    publish("second");

    assertThat(target.resolve("index.html")).hasContent("second");
  }

  @Test
  void interruptionBetweenTheTwoRenamesIsRepaired() throws IOException {
    publish("first");
    Files.move(target, folder.resolve(".site.old"));
    edition(Files.createDirectory(folder.resolve(".site.fresh")), "second, perhaps not whole");

    Publisher.open(target).close();

    assertThat(target.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void interruptionWhileTheOldEditionIsDeletedIsRepaired() throws IOException {
    publish("second");
    edition(Files.createDirectory(folder.resolve(".site.old")), "first");
    Files.createDirectory(folder.resolve(".site.gone"));

    Publisher.open(target).close();

    assertThat(target.resolve("index.html")).hasContent("second");
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void oldEditionComesBackIfTheNewOneCannotTakeItsPlace() throws IOException {
    publish("first");
    try (Publisher publisher = Publisher.open(target)) {
      edition(publisher.fresh(), "second");

      assertThatThrownBy(
              () ->
                  publisher.publish(
                      (from, to) -> {
                        if (to.equals(target)) {
                          throw new IOException("no room");
                        }
                        Files.move(from, to);
                      }))
          .hasMessage("no room");
      assertThat(target.resolve("index.html")).hasContent("first");
    }
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void folderOfSomebodyElsesIsNotReplaced() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("thesis.txt"), "years of work");
    // Other tools have a file of that name, too.
    Files.writeString(target.resolve("manifest.json"), "{\"name\": \"an app\"}");

    assertThatThrownBy(() -> Publisher.open(target))
        .isInstanceOf(CannotPublish.class)
        .hasMessageContaining("is not a site that Cribsheet made");
    assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    assertThat(siblings()).containsExactly("site");
  }

  @Test
  void emptyFolderIsReplaced() throws IOException {
    Files.createDirectory(target);
    publish("first");

    assertThat(target.resolve("index.html")).hasContent("first");
  }

  @Test
  void linkToAFolderStaysALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(target, real);
    publish("first");

    assertThat(target).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("first");
  }

  @Test
  void foldersAboveTheTargetAreMade() throws IOException {
    target = folder.resolve("a/b/site");
    publish("first");

    assertThat(target.resolve("index.html")).hasContent("first");
  }

  private void publish(String text) throws IOException {
    try (Publisher publisher = Publisher.open(target)) {
      edition(publisher.fresh(), text);
      publisher.publish();
    }
  }

  private static void edition(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("index.html"), text);
    ManifestFile.write(folder);
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
