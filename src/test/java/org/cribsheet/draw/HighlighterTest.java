package org.cribsheet.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in colors: the right ones, and not a sign more or less than the author wrote. */
class HighlighterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "json       | {\"a\": [1, true]}            | {<t-f \"a\">: [<t-n 1>, <t-k true>]}",
        "json       | {\"a\": \"b\"}                | {<t-f \"a\">: <t-s \"b\">}",
        "yaml       | - Type: 'x'                   | - <t-f Type>: <t-s 'x'>",
        "yaml       | Role: !GetAtt Own.Arn # why   | <t-f Role>: <t-k !GetAtt> Own.Arn <t-c # why>",
        "yml        | Timeout: 30                   | <t-f Timeout>: <t-n 30>",
        "yaml       | arn: aws:lambda:x             | <t-f arn>: aws:lambda:x",
        "bash       | for i in a; do # go           | <t-k for >i <t-k in >a; <t-k do ><t-c # go>",
        "SQL        | SELECT a FROM b WHERE c = 'd' | <t-k SELECT >a <t-k FROM >b <t-k WHERE >c = <t-s 'd'>",
        "python     | return len(\"a\")             | <t-k return ><t-f len>(<t-s \"a\">)",
        "java       | int a = 5; // b               | <t-k int >a = <t-n 5>; <t-c // b>",
        "javascript | const a = 'b';                | <t-k const >a = <t-s 'b'>;",
        "html       | <p class=\"x\">y</p>          | <<t-k p ><t-f class>=<t-s \"x\">>y</<t-k p>>",
        "properties | # note                        | <t-c # note>",
        "dockerfile | FROM node                     | <t-k FROM >node",
        "text       | SELECT 5                      | SELECT 5",
        "klingon    | for i in a                    | for i in a",
        "~~         | true                          | true",
      })
  void kindsAreTold(String language, String code, String told) {
    assertThat(told(Highlighter.runs(language, code))).isEqualTo(told);
  }

  @Test
  void whatALineLeavesOpenGoesOnInTheNext() {
    assertThat(told(Highlighter.runs("java", "/* a\n b */ int c")))
        .isEqualTo("<t-c /* a\n b */ ><t-k int >c");
  }

  /**
   * Hostile code: what is never closed, signs of two units, control characters, no last line end.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n a",
        "\"never closed\n more",
        "/* open\n",
        "'''",
        "${a",
        "\u0000\u0007",
        "😀 = '😀'\n",
        "\t- a:\tb",
        "a: |\n  for x: y\n",
        "<!-- <a href=\"",
        "\\",
        "- - - a: b",
        "é: \"ü\"  ",
        "a\r\nb"
      })
  void everySignIsKept(String code) {
    for (String language :
        List.of(
            "bash",
            "css",
            "dockerfile",
            "go",
            "html",
            "ini",
            "java",
            "js",
            "json",
            "properties",
            "python",
            "sql",
            "typescript",
            "xml",
            "yaml",
            "other")) {
      assertThat(joined(Highlighter.runs(language, code))).as(language).isEqualTo(code);
    }
  }

  @Test
  void theCodeOfOurOwnNotesIsKept() throws IOException {
    Pattern fence = Pattern.compile("(?ms)^ *```([a-z]+)\\n(.*?)^ *```$");
    int fences = 0;
    try (Stream<Path> files = Files.list(Path.of("content/notes"))) {
      for (Path file : files.toList()) {
        Matcher m = fence.matcher(Files.readString(file));
        for (; m.find(); fences++) {
          assertThat(joined(Highlighter.runs(m.group(1), m.group(2)))).isEqualTo(m.group(2));
        }
      }
    }
    assertThat(fences).isGreaterThan(50);
  }

  /** A line of a hundred thousand signs must not take a pattern into squares. */
  @Test
  void longLinesAreReadOnce() {
    for (String part : List.of("a", "- ", "a: ", "\"", "# ", "{a: ", "!", " 1,")) {
      String code = part.repeat(100_000 / part.length());
      assertThat(joined(Highlighter.runs("yaml", code))).isEqualTo(code);
      assertThat(joined(Highlighter.runs("bash", code))).isEqualTo(code);
    }
  }

  private static String told(List<CodeRun> runs) {
    return runs.stream()
        .map(
            run ->
                run.kind().look().isEmpty()
                    ? run.text()
                    : "<" + run.kind().look() + " " + run.text() + ">")
        .collect(Collectors.joining());
  }

  private static String joined(List<CodeRun> runs) {
    return runs.stream().map(CodeRun::text).collect(Collectors.joining());
  }
}
