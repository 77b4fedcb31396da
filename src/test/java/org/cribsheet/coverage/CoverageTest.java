package org.cribsheet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --coverage}, asked about a kitchen. */
class CoverageTest {
  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void kitchen() throws IOException {
    home =
        TestHome.in(folder)
            .file(
                "content/vocabulary.yaml",
                """
                areas:
                  - {slug: kitchen, name: Kitchen}
                services:
                  - {slug: kettle, name: Grand Kettle, area: kitchen}
                  - {slug: toaster, name: Toaster, area: kitchen}
                """)
            .file("content/exams/tea.yaml", exam("true"))
            .file(
                "content/notes/kitchen.md",
                """
                ---
                area: Kitchen
                ---

                # Grand Kettle
                <!--
                tasks: [tea/1.1, tea/2.1]
                -->
                - It boils. {#boils}
                - It whistles. {#whistles}
                - "tea at once" -> the kettle
                - Scenario: it stays cold.
                  - Correct: plug it in
                  - Incorrect: shake it - that moves it only
                """)
            .file(
                "content/questions/kitchen.md",
                question("one", "tea/1.1") + question("two", "tea/1.1, tea/2.1"));
  }

  private static String exam(String confirmed) {
    return """
    id: tea
    name: Tea
    from: 2026-01-01
    questions: 4
    unscored: 0
    minutes: 5
    scale: [100, 1000]
    pass: 720
    confirmed: %s
    domains:
      - {id: 1, name: Boil, weight: 50, tasks: [{id: "1.1", name: Heat water}, {id: "1.2", name: Wait}]}
      - {id: 2, name: Pour, weight: 50, tasks: [{id: "2.1", name: Aim}]}
    services: [kettle, toaster]
    """
        .formatted(confirmed);
  }

  private static String question(String id, String tasks) {
    return """
    ## What does guest number %s want? {#%s}
    <!--
    about: [kettle#boils]
    tasks: [%s]
    -->
    - [x] Tea for %s
      > It warms.
    - [ ] Ice for %s
      > It cools.
    """
        .formatted(id, id, tasks, id, id);
  }

  private String asked() {
    assertThat(home.run("check", "--coverage")).as(home.err()).isZero();
    return home.out();
  }

  @Test
  void aQuestionWithTwoTasksCountsHalfInEach() {
    assertThat(asked())
        .containsPattern("(?m)^ +1.1 +1 +1.5 +0.5 +Heat water$")
        .containsPattern("(?m)^ +2.1 +1 +0.5 +0.5 +Aim$");
  }

  @Test
  void gapsAreNamed() {
    assertThat(asked())
        .contains("- no notes on toaster, which is in scope")
        .contains("- domain 1 has 75.0 % of the questions; the exam gives it 50 %")
        .contains("- no service's notes name task 1.2")
        .contains("- no question on task 1.2")
        .contains("- kettle has 1 scenarios and 1 cues; 3 and 5 are wanted");
  }

  @Test
  void whatOnlyAProvisionalExamWantsMayBeShort() throws IOException {
    home.file("content/exams/tea.yaml", exam("false"));
    assertThat(asked()).contains("Tea, provisional").doesNotContain("- kettle has");
  }

  @Test
  void theBalanceOfQuestionsIsTold() {
    assertThat(home.run("check", "--questions")).as(home.err()).isZero();
    assertThat(home.out())
        .startsWith(
            """
            2 questions
              right options have 11 characters on average, wrong ones 11
              of 2 with one right option it is the longest in 0, the shortest in 0; by chance in 1
              right ones stand in their file as A 2, B 0

            Tea
              task     easy medium   hard untold
              1           0      0      0      2   Boil
              1.1         0      0      0      2   Heat water
              1.2         0      0      0      0   Wait
              2           0      0      0      1   Pour
              2.1         0      0      0      1   Aim

            services with fewer than 5 questions:
                  2  kettle

            bullets with an id and no question: 1 of 2
                  1 of    2  kettle
            which: check --questions=SERVICE
            """);
  }

  @Test
  void theBulletsOfAServiceWithoutAQuestionAreNamed() {
    assertThat(home.run("check", "--questions=kettle")).as(home.err()).isZero();
    assertThat(home.out())
        .startsWith(
            """
            Grand Kettle: 2 questions; no question on 1 of 2 bullets with an id
              content/notes/kitchen.md:10:1  whistles: It whistles.
            """);
    assertThat(home.run("check", "--questions=kettel")).isZero();
    assertThat(home.out()).startsWith("no service is called 'kettel'; did you mean 'kettle'?");
  }

  @Test
  void withoutTheOptionNothingIsSaidOfIt() {
    assertThat(home.run("check")).as(home.err()).isZero();
    assertThat(home.out()).isEqualTo("no problem found\n");
  }
}
