package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people do by mistake, or on purpose: always a message with file, line and hint, never half a
 * site.
 */
class BadInputTest {
  private static final String GOOD =
      "# Kettle\n\nBoils water. Whistles when it does.\n\n- It holds 2 l.\n";

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home = TestHome.in(folder);
  }

  @Test
  void goodNotesBuild() throws IOException {
    home.file("content/notes/kitchen.md", GOOD);
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.path("target/site/services/kettle.html")).exists();
    assertThat(home.path("target/cribsheet-offline.zip")).exists();
  }

  @Test
  void aFileThatIsNotText() throws IOException {
    home.file("content/notes/photo.md", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
    assertRefused(
        "content/notes/photo.md:1:1: error: this file is not text [not-text]",
        "= save it as UTF-8");
  }

  @Test
  void anEmptyFile() throws IOException {
    home.file("content/notes/kitchen.md", GOOD).file("content/notes/later.md", "");
    assertRefused(
        "content/notes/later.md:1:1: error: this file is empty [empty-file]", "= write notes");
  }

  @Test
  void aFolderWithoutNotes() throws IOException {
    Files.createDirectories(home.path("content/notes"));
    assertRefused("there are no notes in content/notes [no-notes]", "= put a Markdown file there");
  }

  @Test
  void aFolderThatIsNotThere() throws IOException {
    assertThat(home.run("build", "--notes", "nowhere")).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).contains("there is no file or folder 'nowhere'").contains("= name a");
  }

  @Test
  void oneAddressClaimedByTwoServices() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "\n# Kettle!\n- Another.\n");
    assertRefused(
        "content/notes/kitchen.md:7:1: error:",
        "would share one page [slug-taken]",
        "= the other one is at");
  }

  @Test
  void oneIdUsedTwice() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "- One {#same}\n- Two {#same}\n");
    assertRefused(
        "content/notes/kitchen.md:7:1: error: the id 'same' stands twice", "    7 | - Two {#same}");
  }

  @Test
  void frontMatterThatIsBroken() throws IOException {
    home.file("content/notes/kitchen.md", "---\narea: [Kitchen\n---\n\n" + GOOD);
    assertRefused("content/notes/kitchen.md:", "[bad-front-matter]", "= ");
  }

  @Test
  void frontMatterThatNeverEnds() throws IOException {
    home.file("content/notes/kitchen.md", "---\narea: Kitchen\n\n" + GOOD);
    assertRefused(
        "content/notes/kitchen.md:1:1: error: the front matter is never closed", "= end it");
  }

  @Test
  void aFenceThatNeverCloses() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "\n```yaml\nlid: shut\n");
    assertRefused(
        "content/notes/kitchen.md:7:1: error: this code fence is never closed [open-fence]",
        "= close it");
  }

  @Test
  void bulletsNestedNineThousandDeepOnOneLine() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "- ".repeat(9_000) + "deep\n");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertRefused(
                "content/notes/kitchen.md:6:1: error: bullets nest deeper than 100",
                "= give each"));
  }

  @Test
  void bulletsNestedNineThousandDeepInADump() throws IOException {
    home.file("content/notes/kitchen.txt", "- Kettle:\n  " + "- ".repeat(9_000) + "deep\n");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertRefused("content/notes/kitchen.txt:2:", "[too-deep]"));
  }

  @Test
  void aLineOfFiftyMegabytes() throws IOException {
    home.file(
        "content/notes/kitchen.md",
        (GOOD + "- " + "x".repeat(50_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertRefused(
                "content/notes/kitchen.md:6:1: error: this line has 50000002 characters",
                "= break it"));
  }

  @Test
  void aLinkToNothing() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "- See [[kettel]].\n");
    assertRefused(
        "content/notes/kitchen.md:6:7: error:",
        "[unknown-link]",
        "kettel",
        "did you mean 'kettle'?",
        "    6 | - See [[kettel]].");
  }

  @Test
  void aSlugThatTriesToLeaveItsFolder() throws IOException {
    home.file("content/notes/kitchen.md", GOOD)
        .file(
            "content/vocabulary.yaml",
            "areas: []\nservices:\n  - {slug: ../../etc/passwd, name: Kettle, short: Kettle, area: kitchen}\n");
    assertRefused("content/vocabulary.yaml:3:", "[bad-slug]", "= ");
    assertThat(home.run("build", "--notes", "content/notes/kitchen.md")).isEqualTo(Main.PROBLEMS);
  }

  @Test
  void anIdThatTriesToLeaveItsFolder() throws IOException {
    home.file("content/notes/kitchen.md", GOOD + "\n# ../../../tmp/evil\n- One\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.path("target/site/services/tmp-evil.html")).exists();
  }

  @Test
  void frontMatterOfAnotherKind() throws IOException {
    home.file("content/notes/kitchen.md", "---\narea: [Kitchen, Bath]\n---\n\n" + GOOD);
    assertRefused("content/notes/kitchen.md:2:7: error:", "[bad-front-matter]");
    home.file("content/notes/kitchen.md", "---\n- Kitchen\n---\n\n" + GOOD);
    assertRefused(
        "content/notes/kitchen.md:2:1: error: here should stand keys", "[bad-front-matter]");
  }

  @Test
  void keysThatNobodyKnows() throws IOException {
    String meta = "# Cup\n<!--\nchekced: 2026-11-22\nsource: a book\n-->\n- Small.\n";
    home.file("content/notes/kitchen.md", "---\naera: Kitchen\n---\n\n" + GOOD + meta)
        .file("content/site.yaml", "title: Tea\ncolours: {}\n")
        .file("content/vocabulary.yaml", "service: []\n");
    assertRefused(
        "content/notes/kitchen.md:2:1: error: the key 'aera' is unknown [bad-front-matter]",
        "did you mean 'area'?",
        "the key 'chekced' is unknown",
        "content/site.yaml:2:1: error: the key 'colours' is unknown [bad-site]",
        "did you mean 'colors'?",
        "content/vocabulary.yaml:1:1: error: the key 'service' is unknown [bad-vocabulary]",
        "did you mean 'services'?");
  }

  @Test
  void namesThatMultiplyLikeABomb() throws IOException {
    StringBuilder bomb = new StringBuilder("areas: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String many = ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1);
      bomb.append("k" + i + ": &a" + i + " [" + many + "]\n");
    }
    home.file("content/notes/kitchen.md", GOOD).file("content/vocabulary.yaml", bomb.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertRefused("content/vocabulary.yaml:", "[bad-vocabulary]"));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), GOOD);
    home.file("content/notes/kitchen.md", GOOD);
    Files.createSymbolicLink(home.path("content/notes/more.md"), secret);
    assertStopped("content/notes/more.md: this symbolic link leads to no file of its folder");
    Files.delete(home.path("content/notes/more.md"));
    Files.createDirectories(home.path("content/pictures"));
    Files.createSymbolicLink(home.path("content/pictures/more.png"), secret);
    assertStopped("content/pictures/more.png: this symbolic link leads to no file of its folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yaml",
        "content/vocabulary.yaml",
        "CHANGELOG.md",
        "content/pages",
        "content/questions"
      })
  void aFileOrFolderOfTheProjectIsNoLinkOutOfIt(String name, @TempDir Path other)
      throws IOException {
    home.file("content/notes/kitchen.md", GOOD);
    Path secret = Files.writeString(other.resolve("secret.md"), "title: x\n");
    Files.createSymbolicLink(home.path(name), name.contains(".") ? secret : other);
    assertStopped(name + ": this symbolic link leads out of its folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsToldAndNobodyWaitsForIt() throws Exception {
    home.file("content/notes/kitchen.md", GOOD);
    for (String name :
        List.of(
            "content/notes/more.md",
            "content/notes/more",
            "content/questions/more.md",
            "content/pictures/lid.png",
            "content/site.yaml",
            "CHANGELOG.md",
            "assets/more.js")) {
      Files.createDirectories(home.path(name).getParent());
      assertThat(new ProcessBuilder("mkfifo", home.path(name).toString()).start().waitFor())
          .isZero();
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertStopped(name + ": it is a pipe, a socket or a device, not a file"));
      Files.delete(home.path(name));
    }
    assertThat(home.run("build")).as(home.err()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSocketIsTold() throws IOException {
    home.file("content/notes/kitchen.md", GOOD);
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(home.path("content/notes/more.md")));
      assertStopped("content/notes/more.md: it is a pipe, a socket or a device, not a file");
    }
  }

  @Test
  void picturesThatOtherSystemsCannotHold() throws IOException {
    home.file("content/notes/kitchen.md", GOOD).file("content/pictures/con.png", "x");
    assertStopped("'content/pictures/con.png' names a device: rename it");
    Files.delete(home.path("content/pictures/con.png"));
    home.file("content/pictures/Lid.png", "x").file("content/pictures/lid.png", "y");
    assertStopped("'content/pictures/lid.png' is the same as 'content/pictures/Lid.png'");
    Files.delete(home.path("content/pictures/Lid.png"));
    home.file("content/pictures/a:b.png", "x");
    assertStopped("'content/pictures/a:b.png' holds a sign that names must not hold");
  }

  @Test
  void aFileOfHundredsOfMegabytes() throws IOException {
    home.file("content/notes/kitchen.md", GOOD);
    try (RandomAccessFile huge =
        new RandomAccessFile(home.path("content/notes/huge.md").toFile(), "rw")) {
      huge.setLength(300L * 1024 * 1024);
    }
    assertRefused("content/notes/huge.md:1:1: error: this file is larger than 256 MB");
  }

  @Test
  void pagesThatDifferByCaseAlone() throws IOException {
    home.file("content/notes/kitchen.md", GOOD)
        .file("content/pages/Tea.md", "---\ntitle: Tea\n---\nHot.\n")
        .file("content/pages/tea.md", "---\ntitle: Tea\n---\nHot.\n");
    assertRefused("content/pages/tea.md:1:1: error: no page of its own can be made");
  }

  @Test
  void aFolderBehindALinkIsNotPassedOverInSilence() throws IOException {
    home.file("content/notes/kitchen.md", GOOD).file("elsewhere/more.md", GOOD);
    Files.createSymbolicLink(home.path("content/notes/more"), home.path("elsewhere"));
    assertStopped("content/notes/more: this symbolic link leads to no file of its folder");
  }

  @Test
  void aFolderThatItsKeeperNamesMayBeALink() throws IOException {
    home.file("elsewhere/kitchen.md", GOOD);
    Files.createSymbolicLink(home.path("mine"), home.path("elsewhere"));
    assertThat(home.run("build", "--notes", "mine")).as(home.err()).isZero();
  }

  @Test
  void aTargetWhereNobodyMayWrite() throws IOException {
    home.file("content/notes/kitchen.md", GOOD).file("taken", "a file");
    assertThat(home.run("build", "--out", "taken/site")).isEqualTo(Main.OUR_FAULT);
    assertThat(home.err().lines()).hasSize(1);
    assertThat(home.err()).contains("taken", "; nothing was published");
  }

  private void assertStopped(String said) {
    assertThat(home.run("build")).isEqualTo(Main.OUR_FAULT);
    assertThat(home.err().lines()).hasSize(1);
    assertThat(home.err()).contains(said, "; nothing was published");
    assertThat(home.path("target/site")).doesNotExist();
  }

  @Test
  void aTargetThatIsSomebodyElses() throws IOException {
    home.file("content/notes/kitchen.md", GOOD).file("mine/precious.txt", "mine");
    assertThat(home.run("build", "--out", "mine")).isNotZero();
    assertThat(home.text("mine/precious.txt")).isEqualTo("mine");
    assertThat(home.err()).contains("mine").doesNotContain("\tat ");
  }

  @Test
  void aProblemLeavesTheOldSiteAlone() throws IOException {
    home.file("content/notes/kitchen.md", GOOD);
    assertThat(home.run("build")).isZero();
    String before = home.text("target/site/services/kettle.html");
    home.file("content/notes/kitchen.md", GOOD + "- See [[nothing-like-it]].\n");
    assertThat(home.run("build")).isEqualTo(Main.PROBLEMS);
    assertThat(home.text("target/site/services/kettle.html")).isEqualTo(before);
  }

  private void assertRefused(String... said) {
    assertThat(home.run("build")).as(home.err()).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(home.path("target/site")).doesNotExist();
    assertThat(home.path("target/cribsheet-offline.zip")).doesNotExist();
  }
}
