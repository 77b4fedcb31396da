package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cribsheet items}, asked about a kitchen. */
class ItemsCommandTest {
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
                """)
            .file(
                "content/notes/kitchen.md",
                "---\narea: Kitchen\n---\n# Grand Kettle\n- It boils. {#boils}\n")
            .file(
                "content/questions/kitchen.md",
                """
                ## What does a guest want? {#guest}
                <!--
                about: [kettle#boils]
                -->
                - [x] Tea
                  > It warms.
                - [ ] Ice
                  > It cools.
                """);
  }

  private static String file(String option, boolean right) {
    return "{\"kind\":\"cribsheet-results\",\"version\":1,\"share\":%d,\"questions\":{\"guest\":{\"chosen\":[\"%s\"],\"right\":%s}}}"
        .formatted(right ? 1 : 0, option, right);
  }

  @Test
  void filesAreMergedAndTheBadOnesNamedInASentenceEach() throws IOException {
    home.file("good.json", file("tea", true)).file("other.json", file("ice", false));
    home.file("bad.json", "{").file("pixels.json", new byte[] {(byte) 0xff, (byte) 0xfe, 1});
    assertThat(home.run("items", "good.json", "bad.json", "pixels.json", "none.json", "other.json"))
        .isEqualTo(Main.PROBLEMS);
    assertThat(home.err())
        .isEqualTo(
            """
            bad.json: this is no JSON: a name is missing at line 1, column 2.
            pixels.json: this is no text.
            none.json: there is no such file.
            """);
    assertThat(home.out()).startsWith("2 readers, 0 questions answered by at least 10 of them\n");
  }

  @Test
  void asJsonEveryQuestionIsTold() throws IOException {
    home.file("good.json", file("tea", true));
    assertThat(home.run("items", "--json", "good.json")).as(home.err()).isZero();
    assertThat(home.out())
        .isEqualTo(
            "{\"readers\":1,\"outdated\":0,\"items\":[{\"id\":\"guest\",\"at\":\"content/questions/kitchen.md:1:1\","
                + "\"readers\":1,\"right\":[1.0,0.2065,1.0],\"sureAndWrong\":0,\"chosen\":{\"ice\":0,\"tea\":1},"
                + "\"rightOnes\":[\"tea\"],\"verdicts\":[\"too-few\"]}]}\n");
  }
}
