package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The description of the format, run. Each example in {@code src/test/resources/spec} is notes, a
 * line with a single point, and what they mean. {@code -Dspec=overwrite} writes what the reader
 * makes of them now, to be read as a diff.
 */
class SpecTest {
  private static final Path SPEC = Path.of("src/test/resources/spec");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{8} example\\n(.*?)^\\.\\n(.*?)^`{8}$");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SPEC)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        if ("overwrite".equals(System.getProperty("spec"))) {
          overwrite(file);
        }
        add(file, tests);
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static void add(Path file, List<DynamicTest> tests) throws IOException {
    String text = Files.readString(file);
    Matcher example = EXAMPLE.matcher(text);
    int number = 0;
    while (example.find()) {
      String name =
          file.getFileName() + " " + ++number + ": " + heading(text.substring(0, example.start()));
      String notes = example.group(1);
      String meaning = example.group(2);
      tests.add(DynamicTest.dynamicTest(name, () -> assertThat(read(notes)).isEqualTo(meaning)));
    }
  }

  private static void overwrite(Path file) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(file));
    String text =
        example.replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "`".repeat(8)
                        + " example\n"
                        + m.group(1)
                        + ".\n"
                        + read(m.group(1))
                        + "`".repeat(8)));
    Files.writeString(file, text);
  }

  private static String heading(String before) {
    return before
        .lines()
        .filter(l -> l.startsWith("#"))
        .reduce((a, b) -> b)
        .map(l -> l.replaceFirst("#+ ", ""))
        .orElse("");
  }

  static String read(String notes) {
    Reporter reporter = new Reporter();
    SourceFile file = SourceFile.of("notes.md", notes.replace("␠", " ").replace("⇥", "\t"));
    Notebook notebook = new NoteReader(vocabulary(), Pictures.NONE, reporter).read(List.of(file));
    String problems =
        reporter.problems().stream().map(SpecTest::problem).collect(Collectors.joining());
    return ModelText.of(notebook) + problems;
  }

  private static String problem(Problem p) {
    String where = p.position().map(at -> at.line() + ":" + at.column()).orElse("-");
    return "! " + (p.isError() ? "error " : "warning ") + where + " " + p.code().label() + "\n";
  }

  /** Invented services, so that no example leans on a real one. */
  private static Vocabulary vocabulary() {
    String yaml =
        """
        areas:
          - {slug: kitchen, name: Kitchen, order: 10}
        services:
          - {slug: kettle, name: Grand Kettle, short: Kettle, area: kitchen, aliases: [Kettle, GK]}
          - {slug: toaster, name: Grand Toaster, short: Toaster, area: kitchen, aliases: [Toaster]}
          - {slug: pantry, name: Grand Pantry, short: Pantry, area: kitchen, aliases: [Pantry Store], titles: [Pantry]}
        """;
    return VocabularyReader.read(SourceFile.of("vocabulary.yaml", yaml), new Reporter());
  }
}
