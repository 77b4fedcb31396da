package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.testing.TestHome;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String NOTES = "content/notes/kitchen.md";
  private static final String THEN = "# Kettle\n\nBoils water.\n\n- It holds 2 l of it. {#holds}\n";
  private static final String NOW = THEN.replace("2 l", "3 l") + "- It whistles.\n";

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home = TestHome.in(folder.resolve("project")).file(NOTES, THEN);
  }

  @Test
  void comparesWithACommit() throws Exception {
    commit("one");
    home.file(NOTES, NOW);
    assertThat(home.run("report", "--base", "HEAD")).as(home.err()).isZero();
    assertThat(home.out())
        .contains("| facts | 1 | 0 | 0 | 0 | 1 |")
        .contains("<del>2</del>", "<ins>3</ins>", "It whistles.")
        .contains("No link is broken.", "Search data:", "bytes)")
        .doesNotContain("Sizes are not known");
  }

  @Test
  void comparesWithAFolder() throws IOException {
    TestHome.copy(home.path("content"), folder.resolve("older/content"));
    home.file(NOTES, NOW);
    assertThat(
            home.run("report", "--base", "../older", "--format", "html", "--out", "r/report.html"))
        .as(home.err())
        .isZero();
    assertThat(Jsoup.parse(home.text("r/report.html")).select("ins").eachText()).contains("3");
    assertThat(home.path("target")).doesNotExist();
  }

  @Test
  void aReportOnBrokenNotesIsWrittenAndNamesWhatIsWrong() throws Exception {
    commit("one");
    home.file(NOTES, NOW + "- See [[toaster]].\n");
    assertThat(home.run("report", "--base", "HEAD", "--out", "report.md")).isEqualTo(Main.PROBLEMS);
    assertThat(home.text("report.md"))
        .contains("1 problem to mend", "1 link broken.", "unknown-link", NOTES + ":7")
        .contains("Sizes are not known");
  }

  @Test
  void twoReportsAreTheSame() throws Exception {
    commit("one");
    home.file(NOTES, NOW);
    home.run("report", "--base", "HEAD");
    String first = home.out();
    home.run("report", "--base", "HEAD");
    assertThat(home.out()).isEqualTo(first);
  }

  @Test
  void aProjectBelowTheRepositorysRootHasAnEarlierStateToo() throws Exception {
    git(folder, "init", "-q");
    commitAll(folder, "one");
    home.file(NOTES, NOW);
    assertThat(home.run("report", "--base", "HEAD")).as(home.err()).isZero();
    assertThat(home.out()).contains("| facts | 1 | 0 | 0 | 0 | 1 |");
  }

  @Test
  void anOptionInTheSteadOfARevisionIsRefused() throws Exception {
    commit("one");
    assertRefused("--upload-pack=touch${IFS}x", "is no revision");
    assertRefused("-x", "is no revision");
    assertRefused("", "is no revision");
  }

  @Test
  void aRevisionThatNobodyKnowsIsNamed() throws Exception {
    commit("one");
    assertRefused("nowhere", "git knows no commit 'nowhere' here: fetch it first");
    assertRefused("HEAD; touch x", "git knows no commit 'HEAD; touch x'");
    assertThat(home.path("x")).doesNotExist();
  }

  @Test
  void aFolderOutsideOfAnyRepositoryHasNoRevisions() {
    assertRefused("HEAD", "git knows no repository at ");
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest() throws Exception {
    commit("one");
    home.file(NOTES, NOW);
    commitAll(home.path(""), "two");
    Path clone = folder.resolve("clone");
    git(folder, "clone", "-q", "--depth", "1", "file://" + home.path("").toAbsolutePath(), "clone");
    TestHome shallow = TestHome.in(clone.resolve("x"));
    assertThat(shallow.run("report", "--base", "HEAD^")).isEqualTo(Main.USAGE);
    assertThat(shallow.err()).contains("this clone is shallow and lacks 'HEAD^'", "--unshallow");
  }

  @Test
  void aRevisionWithoutNotesSaysSo() throws Exception {
    Files.move(home.path("content"), folder.resolve("aside"));
    commit("one");
    Files.move(folder.resolve("aside"), home.path("content"));
    assertRefused("HEAD", "there is no content/ in 'HEAD'");
  }

  private void assertRefused(String base, String why) {
    assertThat(home.run("report", "--base=" + base)).as(home.out()).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains(why).contains("--base FOLDER").hasLineCount(1);
    assertThat(home.out()).isEmpty();
  }

  private void commit(String message) throws Exception {
    git(home.path(""), "init", "-q");
    commitAll(home.path(""), message);
  }

  private static void commitAll(Path where, String message) throws Exception {
    git(where, "add", "-A");
    git(
        where,
        "-c",
        "user.name=N",
        "-c",
        "user.email=n@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-q",
        "-m",
        message);
  }

  private static void git(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
