package org.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.Test;

/**
 * Three lists that must be one: the codes of problems, what raises them, and what the guide says
 * about them.
 */
class CodesTest {
  private static final Path GUIDE = Path.of("content/pages/writing.md");
  private static final Set<String> ALL =
      Arrays.stream(Code.values()).map(Code::label).collect(Collectors.toCollection(TreeSet::new));

  /**
   * What takes bytes that are no text, a line or paragraph of 20,000 characters, an import, a
   * drawing program, or a fault of ours that the audit finds.
   */
  private static final Set<Code> BEYOND_EXAMPLES =
      EnumSet.of(
          Code.NOT_TEXT,
          Code.LINE_TOO_LONG,
          Code.PARAGRAPH_TOO_LONG,
          Code.BAD_DIAGRAM,
          Code.BAD_DRAWING,
          Code.WORDS_LOST,
          Code.WORDS_ADDED,
          Code.FILE_MISSING,
          Code.FILE_UNPLANNED,
          Code.BROKEN_LINK,
          Code.FOREIGN_REQUEST,
          Code.INLINE_CODE,
          Code.BROKEN_PAGE,
          Code.TO_DECIDE);

  @Test
  void theGuideHasAParagraphOnEveryCode() throws IOException {
    Matcher heading =
        Pattern.compile("(?m)^### `([a-z-]+)`\\n(?=\\S)").matcher(Files.readString(GUIDE));
    Set<String> told = new TreeSet<>();
    while (heading.find()) {
      assertThat(told.add(heading.group(1))).as("once: %s", heading.group(1)).isTrue();
    }
    assertThat(told).isEqualTo(ALL);
  }

  @Test
  void everyCodeIsRaisedByTheProgram() throws IOException {
    String program = texts(Path.of("src/main/java"), file -> !file.endsWith("Code.java"));
    assertThat(Code.values()).filteredOn(code -> !names(program, code)).isEmpty();
  }

  @Test
  void everyCodeHasAnExampleInTheDescription() {
    String examples =
        Stream.of(Spec.examples(""), Spec.questions(), Spec.projects())
            .flatMap(List::stream)
            .map(Spec.Example::meaning)
            .collect(Collectors.joining());
    Set<Code> without =
        Arrays.stream(Code.values())
            .filter(code -> !tells(examples, code))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    assertThat(without).isEqualTo(BEYOND_EXAMPLES);
  }

  @Test
  void whatNoExampleCanRaiseATestRaises() throws IOException {
    String tests = texts(Path.of("src/test/java"), file -> !file.endsWith("CodesTest.java"));
    assertThat(BEYOND_EXAMPLES)
        .allMatch(code -> names(tests, code) || tells(tests, code), "is raised by a test");
  }

  private static boolean tells(String text, Code code) {
    return Pattern.compile("(?<![\\w-])" + code.label() + "(?![\\w-])").matcher(text).find();
  }

  private static boolean names(String program, Code code) {
    return Pattern.compile("\\b" + code.name() + "\\b").matcher(program).find();
  }

  private static String texts(Path folder, Predicate<Path> which) throws IOException {
    StringBuilder out = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).filter(which).toList()) {
        out.append(Files.readString(file));
      }
    }
    return out.toString();
  }
}
