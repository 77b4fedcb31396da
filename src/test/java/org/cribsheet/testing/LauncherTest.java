package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher for all systems but Windows, with a Java and a Maven that only pretend. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path root;
  private FakeProject project;

  @BeforeEach
  void install() throws IOException {
    project = new FakeProject(root.toRealPath());
  }

  @Test
  void compilesOnceAndThenStartsAtOnce() throws Exception {
    assertThat(project.run("--help").err()).contains("compiling");
    Outcome second = project.run("--help");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("-jar", "--help");
    assertThat(project.mavenCalls()).hasSize(1);
  }

  @Test
  void compilesAgainWhenASourceChanges() throws Exception {
    project.run("--help");
    project.write("src/main/java/Other.java", "class Other {}");
    project.run("--help");
    assertThat(project.mavenCalls()).hasSize(2);
  }

  @Test
  void compilesAgainWhenASourceIsGone() throws Exception {
    project.run("--help");
    Files.delete(project.home.resolve("src/main/java/Main.java"));
    project.run("--help");
    assertThat(project.mavenCalls()).hasSize(2);
  }

  @Test
  void notesAndTestsAreNothingToCompile() throws Exception {
    project.run("--help");
    project.write("content/notes/a.md", "# A");
    project.write("src/test/java/ATest.java", "class ATest {}");
    project.run("--help");
    assertThat(project.mavenCalls()).hasSize(1);
  }

  @Test
  void passesArgumentsAsTheyAreAndTheFolderOfTheProject() throws Exception {
    Path link =
        Files.createSymbolicLink(root.resolve("elsewhere"), project.home.resolve("cribsheet"));
    Outcome run = Shell.finish(project.start(link, "check", "two words", "*", ""));
    assertThat(run.out())
        .contains("-Dcribsheet.home=" + project.home + "\n")
        .endsWith("\ncheck\ntwo words\n*\n\n");
  }

  @Test
  void theFirstBuildKeepsItsClassesForTheNext() throws Exception {
    assertThat(project.run("build").out()).contains("-XX:DumpLoadedClassList=");
    assertThat(project.archives()).singleElement().asString().endsWith("-17.0.9.jsa");
    assertThat(project.run("check").out())
        .contains("-XX:SharedArchiveFile=" + project.archives().get(0));
  }

  @Test
  void aBuildThatFailsKeepsNoClasses() throws Exception {
    assertThat(project.run("build", "fail").code()).isEqualTo(1);
    assertThat(project.archives()).isEmpty();
  }

  @Test
  void eachJavaHasItsOwnArchiveAndACompileEndsThemAll() throws Exception {
    project.run("build");
    project.java("25.0.1");
    project.run("build");
    assertThat(project.archives()).hasSize(2);
    project.write("src/main/java/Other.java", "class Other {}");
    project.run("--help");
    assertThat(project.archives()).isEmpty();
  }

  @Test
  void aJavaThatMayNotKnowTheDiagnosticSwitchIsNotGivenIt() throws Exception {
    project.java("25");
    assertThat(project.run("--help").out()).contains("-XX:ArchiveRelocationMode=0");
    project.java("26");
    assertThat(project.run("--help").out()).doesNotContain("Diagnostic", "Relocation");
  }

  @Test
  void newerJavasAreToldNotToWarn() throws Exception {
    assertThat(project.run("--help").out()).doesNotContain("unsafe");
    project.java("25");
    assertThat(project.run("--help").out()).contains("--sun-misc-unsafe-memory-access=allow");
  }

  @Test
  void anOldJavaIsAnsweredInOneSentence() throws Exception {
    project.java("1.8.0_402");
    Outcome run = project.run("build");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("Java 1.8.0_402 is too old: install a JDK 17 or newer")
        .hasLineCount(1);
  }

  @Test
  void aMissingMavenIsAnsweredInOneSentence() throws Exception {
    project.removeMaven();
    Outcome run = project.run("build");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Maven is missing").hasLineCount(1);
  }

  @Test
  void whatDoesNotCompileIsShownAndTriedAgain() throws Exception {
    project.maven("echo 'Main.java: error' && exit 1");
    Outcome run = project.run("build");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Main.java: error", "does not compile");
    project.maven("mkdir -p target && echo jar > target/cribsheet.jar");
    assertThat(project.run("build").code()).isZero();
  }

  @Test
  void twoAtOnceCompileOnce() throws Exception {
    project.maven("sleep 1; mkdir -p target && echo jar > target/cribsheet.jar");
    Path launcher = project.home.resolve("cribsheet");
    Shell.Running one = project.start(launcher, "build");
    Shell.Running two = project.start(launcher, "check");
    assertThat(Shell.finish(one).code()).isZero();
    assertThat(Shell.finish(two).code()).isZero();
    assertThat(project.mavenCalls()).hasSize(1);
    assertThat(project.home.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void theLockOfALauncherThatDiedIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(project.home.resolve("target"));
    Files.createSymbolicLink(
        project.home.resolve("target/launcher.lock"), Path.of(Long.toString(dead.pid())));
    assertThat(project.run("--help").code()).isZero();
  }

  @Test
  void testsAreCheckedOn17AndRunOnNewerJavas() throws Exception {
    project.run("test", "--unit");
    project.java("21.0.1");
    assertThat(project.run("test", "--unit").err()).contains("checked on JDK 17 only");
    assertThat(project.mavenCalls()).containsExactly("-B -Pquality test", "-B test");
  }

  @Test
  void oneTestIsRunByName() throws Exception {
    project.write("src/test/java/org/x/NoteTest.java", "class NoteTest {}");
    project.run("test", "NoteTest#reads");
    assertThat(project.mavenCalls()).containsExactly("-B -Dtest=NoteTest#reads test");
  }

  @Test
  void aTestThatDoesNotExistIsWrongUsage() throws Exception {
    Outcome run = project.run("test", "NoteTset");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no test is called 'NoteTset'");
    assertThat(project.mavenCalls()).isEmpty();
  }

  @Test
  void aMissingBrowserComesFromTheSystemsPackages() throws Exception {
    project.packageManager(project.bringBrowser());
    project.maven("echo \"browser: $CRIBSHEET_BROWSER\"");
    Outcome run = project.run("test");
    assertThat(run.err()).contains("the tests need a browser", "dnf install --assumeyes chromium");
    assertThat(run.out()).contains("/bin/chromium");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--browser", "--quick --browser", "--browser --runs=1"})
  void measuringPagesGetsTheBrowserThatTheTestsUse(String options) throws Exception {
    project.packageManager(project.bringBrowser());
    String[] arguments = ("bench " + options).split(" ");
    assertThat(project.run(arguments).err()).contains("the tests need a browser");
  }

  @Test
  void aSecondBrowserIsFetchedTooButNotInsistedOn() throws Exception {
    project.packageManager(project.bringBrowser() + "\n[ \"$3\" != firefox ]");
    Outcome run = project.run("test");
    assertThat(run.err())
        .contains("some tests need Firefox as well: ", "dnf install --assumeyes firefox")
        .contains("no Firefox for the tests that need one");
    assertThat(project.mavenCalls()).hasSize(1);
  }

  @Test
  void withoutAnyBrowserPlaywrightBringsItsOwn() throws Exception {
    project.packageManager("exit 1");
    project.maven("echo \"browser: $CRIBSHEET_BROWSER\"");
    assertThat(project.run("test").out()).contains("browser: playwright");
    assertThat(project.mavenCalls()).containsExactly("-B -Pquality -Pplaywright-driver verify");
  }

  @Test
  void aReleaseRunsItsJarWithoutMaven() throws Exception {
    project.release();
    Outcome run = project.run("check", "two words");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "-Dcribsheet.home=" + project.home + "\n-jar\n" + project.home + "/app/cribsheet.jar\n")
        .endsWith("\ncheck\ntwo words\n");
    assertThat(project.home.resolve("target")).doesNotExist();
  }

  @Test
  void aReleaseKeepsTheClassesOfItsFirstBuild() throws Exception {
    project.release();
    assertThat(project.run("build").out()).contains("-XX:DumpLoadedClassList=");
    assertThat(project.run("build").out())
        .contains("-XX:SharedArchiveFile=" + project.home + "/cds/cribsheet-17.0.9.jsa");
  }

  @Test
  void aReleaseThatCannotKeepClassesBuildsAllTheSame() throws Exception {
    project.release();
    project.write("cds", "in the way of a folder");
    Outcome run = project.run("build");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("-Xshare:auto").endsWith("\nbuild\n");
  }

  @Test
  void aReleaseSaysThatItHasNoTests() throws Exception {
    project.release();
    Outcome run = project.run("test");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the tests are not in a release");
  }
}
