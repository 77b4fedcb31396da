package org.cribsheet.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class FormatterTest {
  @Test
  void bulletsGetOneSignAndTwoColumnsALevel() {
    assertFormats(
        """
        # Kettle
         *  One
             with more
             + Two
               lazy
         *  - Three
        1.  Four
            * Five
        """,
        """
        # Kettle
        - One
          with more
          - Two
            lazy
        - - Three
        1. Four
           - Five
        """);
  }

  @Test
  void whatStandsInABulletMovesWithIt() {
    assertFormats(
        """
        *   Code:
            ```bash
              * no bullet

            done
            ```
            | a | b |
            |-|:-:|
            | longer | c |
        """,
        """
        - Code:
          ```bash
            * no bullet

          done
          ```
          | a      | b   |
          |--------|:---:|
          | longer | c   |
        """);
  }

  @Test
  void aTableThatGetsTooWideIsOnlyEvened() {
    String wide = "x".repeat(150);
    assertFormats(
        "|a|  b|\n|:---|----|\n|" + wide + "||\n", "| a | b |\n|:--|---|\n| " + wide + " | |\n");
  }

  @Test
  void barsBehindABackslashPartNothing() {
    assertFormats(
        "|a|b|\n|-|-|\n|[[x\\|y]]|c|\n",
        "| a        | b   |\n|----------|-----|\n| [[x\\|y]] | c   |\n");
  }

  @Test
  void rulesCommentsFrontMatterAndUnevenTablesStayAsTheyAre() {
    String text =
        """
        ---
        *  area: x
        ---
        # Kettle
        <!--
         *  comment
        -->
        * * *

        | a | b |
        |--|--|
        | c |
        """;
    assertFormats(text, text);
  }

  private static void assertFormats(String before, String after) {
    assertThat(text(before)).isEqualTo(after);
    assertThat(text(after)).as("twice").isEqualTo(after);
  }

  private static String text(String notes) {
    return String.join("\n", Formatter.format(SourceFile.of("notes.md", notes))) + "\n";
  }
}
