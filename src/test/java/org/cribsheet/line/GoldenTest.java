package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cribsheet.testing.PageText;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site about a railway, which uses every feature once, page by page as it should be. {@code
 * -Dgolden=overwrite} writes what the pages are now, to be read as a diff.
 */
class GoldenTest {
  private static final Path RAILWAY = Path.of("src/test/resources/golden/railway");
  private static final Path EXPECTED = RAILWAY.resolve("expected");

  @TempDir static Path folder;
  private static TestHome home;
  private static int exit;
  private static String complaints = "";
  private static Map<String, String> pages = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    home = TestHome.in(folder);
    TestHome.copy(RAILWAY.resolve("content"), folder.resolve("content"));
    exit = home.run("build");
    complaints = home.err();
    pages = exit == 0 ? pages() : Map.of();
    if (exit == 0 && "overwrite".equals(System.getProperty("golden"))) {
      overwrite();
    }
  }

  @Test
  void itIsBuiltWithWarningsOnly() {
    assertThat(exit).as(complaints).isZero();
    assertThat(complaints).contains("missing-picture");
  }

  @TestFactory
  Stream<DynamicTest> pagesAreAsTheyShouldBe() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : expected()) {
      String wanted = Files.readString(EXPECTED.resolve(name));
      tests.add(DynamicTest.dynamicTest(name, () -> assertThat(pages.get(name)).isEqualTo(wanted)));
    }
    return tests.stream();
  }

  @Test
  void noPageIsMissingAndNoneIsNew() throws IOException {
    assertThat(pages.keySet()).containsExactlyElementsOf(expected());
  }

  @Test
  void aSecondBuildMakesTheSameFiles() throws IOException {
    byte[] first = Files.readAllBytes(home.path("target/site/manifest.json"));
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.path("target/site/manifest.json")).hasBinaryContent(first);
  }

  private static List<String> expected() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void overwrite() throws IOException {
    Files.createDirectories(EXPECTED);
    for (String old : expected()) {
      Files.delete(EXPECTED.resolve(old));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(EXPECTED.resolve(page.getKey()), page.getValue());
    }
  }

  /** What each page holds, under the name of the file that says what it should hold. */
  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Path site = home.path("target/site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        pages.put(path.replace("/", "__") + ".txt", PageText.of(Files.readString(file)));
      }
    }
    return pages;
  }
}
