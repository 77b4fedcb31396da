package org.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final String LINE = "words and words and words\n";
  private static final int LINES = SourceReader.LONGEST_LINE / (LINE.length() - 1);

  @Test
  void paragraphMayBeAsLongAsALine() {
    assertThat(problems("# Kettle\n" + LINE.repeat(LINES))).isEmpty();
  }

  @Test
  void paragraphThatIsLongerIsRefusedWhereItBegins() {
    List<Problem> problems = problems("# Kettle\n\n- One\n" + LINE.repeat(3 * LINES) + "\n- Two\n");
    assertThat(problems).extracting(Problem::code).containsExactly(Code.PARAGRAPH_TOO_LONG);
    assertThat(problems.get(0).position().orElseThrow().line()).isEqualTo(3);
    assertThat(problems.get(0).hint()).isPresent();
  }

  @Test
  void eachParagraphIsMeasuredForItself() {
    String half = LINE.repeat(2 * LINES / 3);
    assertThat(problems("# Kettle\n" + half + "\n" + half + "- " + half + "1. " + half)).isEmpty();
    assertThat(problems("# Kettle\n> " + half + "> \n> " + half)).isEmpty();
  }

  @Test
  void listsTablesAndCodeMayBeLonger() {
    assertThat(problems("# Kettle\n" + ("- " + LINE).repeat(2 * LINES))).isEmpty();
    assertThat(problems("# Kettle\n|a|\n|-|\n" + "|words|\n".repeat(2 * LINES))).isEmpty();
    assertThat(problems("# Kettle\n```\n" + LINE.repeat(2 * LINES) + "```\n")).isEmpty();
  }

  @Test
  void tableOfAThousandColumnsIsRefused() {
    List<Problem> errors = problems(table(1_000)).stream().filter(Problem::isError).toList();
    assertThat(errors).extracting(Problem::code).containsExactly(Code.BROKEN_TABLE);
    assertThat(errors.get(0).position().orElseThrow().line()).isEqualTo(3);
    assertThat(problems(table(200))).isEmpty();
  }

  @Test
  void aRuleOfAnyLengthIsARule() {
    for (String sign : List.of("-", "*", "_", "_ ")) {
      for (String before : List.of("", "> ", "+ ", "1. ")) {
        List<Node> read = read("# Kettle\n\n" + before + sign.repeat(9_000) + "\n").nodes();
        assertThat(read.toString()).as(before + sign).contains("Rule[");
      }
    }
  }

  @Test
  void textInTextIsReadAHundredLevelsDeep() {
    assertThat(problems("# Kettle\n" + nested("*a ", " c*", 90))).isEmpty();
    assertThat(problems("# Kettle\n" + nested("<kbd>", "</kbd>", 90))).isEmpty();
    for (String notes :
        List.of(
            nested("*a ", " c*", 2_000),
            nested("<kbd>", "</kbd>", 1_500),
            nested("*a **b ", " c** d*", 60),
            nested("<kbd>*a <sub>", "</sub> b*</kbd>", 40),
            "- " + "1. ".repeat(3_000) + "a\n")) {
      List<Problem> problems = problems("# Kettle\n\n" + notes);
      assertThat(problems).extracting(Problem::code).containsExactly(Code.TOO_DEEP);
      assertThat(problems.get(0).position().orElseThrow().line()).isEqualTo(3);
    }
  }

  private static String nested(String before, String behind, int times) {
    return before.repeat(times) + "b" + behind.repeat(times) + "\n";
  }

  private static String table(int columns) {
    return "# Kettle\n|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
  }

  private static List<Problem> problems(String notes) {
    Reporter reporter = new Reporter();
    assertThat(read(notes, reporter).nodes()).isNotEmpty();
    return reporter.problems();
  }

  private static Document read(String notes) {
    return read(notes, new Reporter());
  }

  private static Document read(String notes, Reporter reporter) {
    return new MarkdownReader(reporter).read(SourceFile.of("notes.md", notes));
  }
}
