package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.search.SearchScript;
import org.cribsheet.site.TextFile;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the description makes a site in which the audit finds nothing and from which no
 * word is missing. Only the search index is left out, which no page depends on.
 */
class SpecBuildTest {
  @TempDir static Path folder;

  @BeforeAll
  static void project() throws IOException {
    TestHome.in(folder).file("content/vocabulary.yaml", Spec.VOCABULARY);
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return Spec.examples("").stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertBuilds(e.notes())));
  }

  private static void assertBuilds(String notes) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.md"), notes);
    Workspace workspace = new Workspace(folder);
    Reporter reporter = new Reporter();
    Study study = new Build(workspace, new Sources(), reporter).check(List.of(file));
    List<Problem> known = errors(reporter);
    try (Production production = Production.open(workspace, Places.in(workspace))) {
      StageTimes times = new StageTimes();
      production.begin("index", take -> noIndex(study).forEach(take), times);
      production.make(study, reporter, times);
    }
    List<Problem> found = errors(reporter).stream().filter(p -> !known.contains(p)).toList();
    // What the reader has refused may be missing afterwards; that is why it is refused.
    if (known.isEmpty()) {
      assertThat(found).isEmpty();
    }
  }

  private static Stream<TextFile> noIndex(Study study) {
    Stream<String> parts =
        Stream.concat(
            Stream.of(SearchScript.OTHER), SearchDocuments.parts(study).values().stream());
    Stream<String> paths = parts.distinct().map(SearchScript::path);
    return Stream.concat(Stream.of(SearchScript.PATH), paths).map(path -> new TextFile(path, ""));
  }

  private static List<Problem> errors(Reporter reporter) {
    return reporter.problems().stream().filter(Problem::isError).toList();
  }
}
