package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps what we stand on free of known vulnerabilities, without asking anybody on the network. */
class DependencyTest {
  private static final Path ADVISORIES = Path.of("src", "test", "resources", "advisories.csv");

  @Test
  void noLibraryHasAKnownVulnerability() throws IOException {
    List<Library> libraries = onClassPath();
    List<Advisory> advisories = advisories();
    assertThat(libraries).hasSizeGreaterThan(40).anyMatch(l -> l.name().equals("org.jsoup:jsoup"));
    List<String> findings = new ArrayList<>();
    for (Library library : libraries) {
      advisories.stream()
          .filter(a -> a.concerns(library))
          .forEach(a -> findings.add(library.name() + " " + library.version() + ": " + a.ids()));
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.13.0, true",
    "2.14.0, false",
    "2.14.1, false",
    "2.4, true",
    "2.2, false",
    "20030203, false"
  })
  void anAdvisoryConcernsTheVersionsOfItsRange(String version, boolean concerned) {
    Advisory advisory = Advisory.read("a:b,2.4,2.14.0,X-1");
    assertThat(advisory.concerns(library("a:b", version))).isEqualTo(concerned);
    assertThat(advisory.concerns(library("a:c", version))).isFalse();
  }

  @Test
  void anAdvisoryWithoutAFixConcernsEveryVersion() {
    assertThat(Advisory.read("a:b,,,X-1").concerns(library("a:b", "99"))).isTrue();
  }

  @Test
  void jarsAreKnownByWhereMavenKeepsThem() {
    Path repository = Path.of("repository").toAbsolutePath();
    Path jar = repository.resolve(Path.of("org", "some", "thing", "1.2", "thing-1.2.jar"));
    assertThat(
            Library.onClassPath(
                jar + File.pathSeparator + Path.of("target", "classes"), repository))
        .containsExactly(library("org.some:thing", "1.2"));
  }

  /**
   * What a clone downloads and a start maps, beside the script engine. Test libraries do not count.
   */
  @Test
  void theLibrariesBesideTheScriptEngineStayWithinTheirMeasure() throws IOException {
    Pattern others =
        Pattern.compile(
            ".*[/\\\\]org[/\\\\]graalvm[/\\\\].*|.*[/\\\\](?:junit|jazzer|assertj|archunit|playwright|byte-buddy|gson|Java-WebSocket|opentest4j|apiguardian|surefire)[^/\\\\]*\\.jar");
    long bytes = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar") && !others.matcher(entry).matches()) {
        bytes += Files.size(Path.of(entry));
      }
    }
    assertThat(bytes / 1_000_000).isBetween(20L, 45L);
  }

  /** The driver and the library talk a protocol that changes with every version. */
  @Test
  void playwrightHasOneVersionForMavenAndNpm() throws IOException {
    String pom = find("<playwright.version>([^<]+)<", Path.of("pom.xml"));
    Path npm = Path.of("src", "test", "npm");
    assertThat(find("\"playwright-core\": \"([^\"]+)\"", npm.resolve("package.json")))
        .isEqualTo(pom);
    assertThat(find("\"version\": \"([^\"]+)\"", npm.resolve("package-lock.json"))).isEqualTo(pom);
  }

  /** Everybody has a registry of their own; the digest says what must come from it. */
  @Test
  void npmsLockFileNamesDigestsAndNoAddresses() throws IOException {
    assertThat(Files.readString(Path.of("src", "test", "npm", "package-lock.json")))
        .contains("\"integrity\": \"sha512-")
        .doesNotContain("\"resolved\"");
  }

  private static Library library(String name, String version) {
    return new Library(name, Version.parse(version));
  }

  /** jsoup's jar tells where the local repository is. */
  private static List<Library> onClassPath() {
    Path jsoup =
        Path.of(
            URI.create(Jsoup.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Path repository = jsoup.getParent().getParent().getParent().getParent().getParent();
    return Library.onClassPath(System.getProperty("java.class.path"), repository);
  }

  private static List<Advisory> advisories() throws IOException {
    return Files.readAllLines(ADVISORIES).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Advisory::read)
        .toList();
  }

  private static String find(String pattern, Path file) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(matcher.find()).as(pattern + " in " + file).isTrue();
    return matcher.group(1);
  }
}
