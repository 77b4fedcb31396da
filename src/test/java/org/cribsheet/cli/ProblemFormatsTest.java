package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemFormatsTest {
  private static final String GUIDE =
      "# Guide\n\n### `unknown-link`\nNo such note.\nSee the names.\n\n### `empty-bullet`\nA dash only.\n\n## Else\n";

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home =
        TestHome.in(folder)
            .file("content/vocabulary.yaml", Spec.VOCABULARY)
            .file("content/pages/writing.md", "---\ntitle: Guide\n---\n" + GUIDE)
            .file(
                "content/notes/kitchen.md",
                "# Kettle\n- See [[toster]].\n-\n- It boils.\n# Toaster\n- Hot.\n");
  }

  @Test
  void textShowsBothPlacesWithTheirLines() throws IOException {
    home.file(
        "content/notes/kitchen.md",
        "# Kettle\n- The tank holds warmth for 90 min.\n- Warmth in the tank: 80 min.\n");
    assertThat(home.run("check")).isZero();
    assertThat(home.err())
        .isEqualTo(
            """
            content/notes/kitchen.md:3:1: warning: two numbers for the same thing: 90 min and 80 min [notes-disagree]
                3 | - Warmth in the tank: 80 min.
                  | ^
              and content/notes/kitchen.md:2:1
                2 | - The tank holds warmth for 90 min.
                  | ^
                  = correct one of them, or say in both when each holds
            0 problems, 1 warning
            """);
  }

  @Test
  void workflowCommandsNameThePlaceAndTheExitCodeStays() {
    assertThat(home.run("check", "--format", "github")).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).isEmpty();
    assertThat(home.out().lines())
        .containsExactly(
            "::error file=content/notes/kitchen.md,line=2,col=7,title=unknown-link::no service is called 'toster'%0Adid you mean 'toaster'?",
            "::warning file=content/notes/kitchen.md,line=3,col=1,title=empty-bullet::this bullet is empty%0Aremove it, or write what belongs there");
  }

  @Test
  void workflowCommandsEscapeWhatMeansSomethingToTheHost() {
    StringWriter out = new StringWriter();
    Problem problem =
        Problem.error(Code.BAD_META, new Position("a:b,c%.md", 1, 2), "50 %, a: b\r\nc")
            .beside(new Position("d.md", 3, 4));
    new GithubCommands(new PrintWriter(out))
        .write(List.of(problem, Problem.warning(Code.NO_NOTES, "none")));
    assertThat(out.toString().lines())
        .containsExactly(
            "::error file=a%3Ab%2Cc%25.md,line=1,col=2,title=bad-meta::50 %25, a: b%0D%0Ac%0Asee also d.md:3:4",
            "::warning title=no-notes::none");
  }

  @Test
  void jsonIsAnObjectALine() {
    assertThat(home.run("check", "--format", "json")).isEqualTo(Main.PROBLEMS);
    List<String> lines = home.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"severity\":\"error\",\"code\":\"unknown-link\",\"file\":\"content/notes/kitchen.md\",\"line\":2,\"column\":7,"
                + "\"text\":\"- See [[toster]].\",\"message\":\"no service is called 'toster'\",\"hint\":\"did you mean 'toaster'?\"}");
  }

  @Test
  void sarifHoldsWhatAHostReads() {
    assertThat(home.run("check", "--format", "sarif")).isEqualTo(Main.PROBLEMS);
    try (Context context = Context.create("js")) {
      Value log = json(context, home.out());
      assertThat(text(log, "version")).isEqualTo("2.1.0");
      assertThat(text(log, "$schema")).endsWith("/sarif-schema-2.1.0.json");
      Value run = only(log.getMember("runs"));
      Value rules = run.getMember("tool").getMember("driver").getMember("rules");
      assertThat(text(run.getMember("tool").getMember("driver"), "name")).isEqualTo("cribsheet");
      Value results = run.getMember("results");
      assertThat(results.getArraySize()).isEqualTo(2);
      for (int i = 0; i < results.getArraySize(); i++) {
        assertResult(results.getArrayElement(i), rules);
      }
      Value unknownLink =
          rules.getArrayElement(results.getArrayElement(0).getMember("ruleIndex").asInt());
      assertThat(text(unknownLink.getMember("help"), "text"))
          .isEqualTo("No such note. See the names.");
      assertThat(text(unknownLink.getMember("help"), "markdown"))
          .isEqualTo("No such note. See the names.");
    }
  }

  @Test
  void sarifGivesEveryResultAPlaceAndSaysTheOther() {
    StringWriter out = new StringWriter();
    Problem both =
        Problem.warning(Code.NOTES_DISAGREE, new Position("my notes/é:.md", 5, 1), "two")
            .beside(new Position("b.md", 2, 3));
    new Sarif(new PrintWriter(out), new Guide(""))
        .write(List.of(both, Problem.error(Code.NO_NOTES, "none")));
    try (Context context = Context.create("js")) {
      Value run = only(json(context, out.toString()).getMember("runs"));
      Value rules = run.getMember("tool").getMember("driver").getMember("rules");
      Value first = run.getMember("results").getArrayElement(0);
      assertResult(first, rules);
      assertResult(run.getMember("results").getArrayElement(1), rules);
      assertThat(uri(only(first.getMember("locations")))).isEqualTo("my%20notes/%C3%A9%3A.md");
      assertThat(uri(only(first.getMember("relatedLocations")))).isEqualTo("b.md");
    }
  }

  @Test
  void anEmptySarifClearsWhatAHostHasShown() throws IOException {
    home.file("content/notes/kitchen.md", "# Kettle\n- It boils.\n");
    assertThat(home.run("check", "--format", "sarif")).isZero();
    assertThat(home.out()).contains("\"results\":[]");
  }

  @Test
  void aWrongFormatIsSaidSoWithTheRightOnes() {
    assertThat(home.run("check", "--format", "xml")).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("TEXT, GITHUB, JSON, SARIF");
    assertThat(home.run("check", "--format", "json", "--coverage")).isEqualTo(Main.USAGE);
    assertThat(home.run("check", "--format", "json", "--watch")).isEqualTo(Main.USAGE);
  }

  @Test
  void aDayMayBeGivenForTheAgeOfChecks() throws IOException {
    home.file(
        "content/notes/kitchen.md",
        "# Kettle\n<!--\nchecked: 2026-05-01\nsource: x\n-->\n- It boils.\n");
    assertThat(home.run("check", "--today", "2026-05-02")).isZero();
    assertThat(home.err()).isEmpty();
    assertThat(home.run("check", "--today", "2026-11-22")).isZero();
    assertThat(home.err())
        .contains(
            "kitchen.md:3:10: warning: this was checked 205 days ago; after 180 days it is due again [stale-check]");
    assertThat(home.run("build", "--strict")).as("a build knows no clock: " + home.err()).isZero();
  }

  /** What a host asks of a result: its rule, a level, a message, a place with a region. */
  private static void assertResult(Value result, Value rules) {
    Value rule = rules.getArrayElement(result.getMember("ruleIndex").asInt());
    assertThat(text(rule, "id")).isEqualTo(text(result, "ruleId"));
    for (String part : List.of("shortDescription", "fullDescription", "help")) {
      assertThat(text(rule.getMember(part), "text")).isNotBlank();
    }
    assertThat(text(result, "level")).isIn("error", "warning");
    assertThat(text(result.getMember("message"), "text")).isNotBlank();
    Value place = only(result.getMember("locations")).getMember("physicalLocation");
    assertThat(text(place.getMember("artifactLocation"), "uri")).doesNotStartWith("/").isNotBlank();
    for (String number : List.of("startLine", "startColumn")) {
      assertThat(place.getMember("region").getMember(number).asInt()).isPositive();
    }
  }

  private static String uri(Value location) {
    return text(location.getMember("physicalLocation").getMember("artifactLocation"), "uri");
  }

  private static Value json(Context context, String text) {
    return context.eval("js", "JSON.parse").execute(text);
  }

  private static Value only(Value array) {
    assertThat(array.getArraySize()).isEqualTo(1);
    return array.getArrayElement(0);
  }

  private static String text(Value object, String member) {
    assertThat(object.getMemberKeys()).contains(member);
    return object.getMember(member).asString();
  }
}
