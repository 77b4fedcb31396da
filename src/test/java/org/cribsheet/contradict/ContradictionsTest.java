package org.cribsheet.contradict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsTest {
  /**
   * Eleven ways in which notes were found to contradict themselves, in the same shapes and with
   * other words. Each ends in the two lines that should be found.
   */
  private static final Map<String, String> PLANTED = new LinkedHashMap<>();

  private static final Map<String, List<Integer>> LINES_OF = new LinkedHashMap<>();

  static {
    plant(
        "same against replaced",
        """
        - Scenario: after a tasting, the warmth that the cups had stored was gone.
          - Warmth belongs to a single cup.
          - All-at-once -> same cups REFILLED -> warmth stays
        - | **Maker** | **Rounds** | **How it works** |
          | --- | --- | --- |
          | **Big samovar** | **One by one** | **One by one:** a cup at a time |
          | **Kettle** | **All-at-once**<br>**In rows** | **All-at-once:** Replaces all cups at once → fast, but cold.<br>**In rows:** a row at a time → some wait. |
        """,
        5,
        9);
    plant(
        "a list lacks what is named elsewhere",
        """
        - Scenario: the foam was gone after a change of the menu.
          - Layered pours and split tasting mode (Ex: two sips) need NEW cups -> foam gone
        - Serving options:
          - One jug, in rows, in rows with a spare row
          - Layered
          - cold-hot
        """,
        4,
        5);
    plant(
        "only one against both",
        """
        - It pours from spouts, as hot/cold drinks
        - It hands over whole mugs without looking into them.
        - ❌ Knows no sugar — only serves hot drinks.
        """,
        3,
        5);
    plant(
        "a feature explained by what it replaces",
        """
        - Kitchen Link → tea in every wing & a spare pot:
          - to serve tea in other wings: Set up a separate small kettle and carry jugs between them
        - Built-in whistle (<30 s), always on.
        """,
        3,
        4);
    plant(
        "one cause under two codes",
        """
        - | **Light** | **Meaning** | **Root cause** |
          | --- | --- | --- |
          | **40 – Low water** | The tank is short of water. | Nobody refilled it. |
          | **50 – Kettle stopped** | It stopped by itself. | The heater overheated or spout returned bad steam. |
          | **52 – Poor steam** | Bad steam from the spout. | Heater didn’t return the steam or the lid is open. |
        """,
        6,
        7);
    plant(
        "a detour that is none",
        """
        - Kettle cannot directly serve GREEN tea drinkers. You can pour for guests over GREEN leaves by adding a strainer made of Steel
        - Kettle tray:
          - simple way to set up a GREEN corner for guests without having to buy and wash further tools
        """,
        3,
        5);
    plant(
        "own against inherited",
        """
        - Stove plans and warmth:
          - Gas plan
            - Each cup: its own warmth from a candle, called cup warmth.
          - Wood plan
            - You heat the stove plate.
            - Each cup: inherits the warmth of the stove plate.
        """,
        5,
        8);
    plant(
        "needed and to be avoided",
        """
        - Scenario: a guest outside the house wants tea
          - guests sitting outside of the house will need spare keys for the pantry door
          - Spare keys are long-lived.
        - Best practices
          - ✅ Open the hatch for guests instead of handing spare keys.
        """,
        4,
        7);
    plant(
        "the only way and another one",
        """
        - Jugs known:
          - Glass jugs = blown pitcher and lid with which you can pour over MILK.
          - Tin cups = pressed cups with which you can pour over SODA.
          - Paper cartons = You can fold these with the spout included to pour over MILK.
        - NOTE:
          - For Kettle + MILK, you need House Glass jugs.
        """,
        6,
        8);
    plant(
        "two orders of the same steps",
        """
        - Summary:
          - Stove: “BeforeFill → AfterFill → KettleStart → TasteTea”
          - Candle: “BeforePour → AfterPour”
        - Run order of the steps on a stove:
          - Kettle Stop -> Before Fill -> Kettle Start -> TasteTea
        """,
        4,
        7);
    plant(
        "offered and ruled out",
        """
        - Kettle kinds:
          - GAS (managed) – fastest, the house lights it.
          - ICE (self-managed) – bring your own block.
        - Shared teatime.
        - Ticket-based entry (no ICE picks).
        """,
        5,
        7);
  }

  private static void plant(String name, String notes, int first, int second) {
    PLANTED.put(name, "# Kettle\n## Ways\n" + notes);
    LINES_OF.put(name, List.of(first, second));
  }

  @Test
  void findsNineOfElevenKindsThatOccurInRealNotes() {
    List<String> found =
        PLANTED.keySet().stream()
            .filter(name -> lines(PLANTED.get(name)).contains(LINES_OF.get(name)))
            .toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void reportsNothingElseAboutThem() {
    PLANTED.forEach(
        (name, notes) -> assertThat(lines(notes)).as(name).isSubsetOf(List.of(LINES_OF.get(name))));
  }

  @Test
  void oneThingWithTwoNumbersIsFoundInWhateverUnit() {
    assertThat(
            lines(
                """
                # Kettle
                ## Water
                - The tank of the boiler holds warmth for at most 90 min.
                ## Boiler
                - Up to 2 h of warmth the tank of the boiler holds.
                - The tank of the boiler holds warmth for at most 5,400 s.
                """))
        .containsExactlyInAnyOrder(List.of(3, 5), List.of(5, 6));
  }

  @Test
  void aCellOfATableThatDiffersFromItsBulletIsFound() {
    assertThat(
            lines(
                """
                # Kettle
                ## Brewing
                - A green brew rests for at most 3 min. {#rest}

                | Brew | Longest rest |
                |---|---|
                | Green | 3 min |
                | Black | 5 min |
                ## More
                - The rest of a black brew: 4 min at most.
                """))
        .containsExactly(List.of(8, 10));
  }

  @Test
  void otherThingsBoundsAndExamplesAreNoContradiction() {
    assertThat(
            lines(
                """
                # Kettle
                ## Water
                - A small tank keeps water warm for at most 20 min.
                - A large tank keeps water warm for at most 60 min.
                - The tank keeps water warm for 30 min by default.
                - The tank keeps water warm for at least 5 min.
                - The tank keeps water warm for about 12 min.
                - Example: a tank keeps water warm for at most 7 min.
                - Scenario: the tank keeps water warm for at most 9 min.
                  - Incorrect: keep water warm for at most 11 min
                  - Correct: drink faster
                """))
        .isEmpty();
  }

  @Test
  void aNumberWithoutTheUnitOfItsColumnIsFound() {
    String table =
        "# Kettle\n\n| Brew | Rest |\n|---|---|\n| Green | 3 min |\n| Black | 5 min |\n| Mate | 4 |\n| Ice | 0 |\n";
    Problem problem = problems(table).get(0);
    assertThat(problem.code()).isEqualTo(Code.MISSING_UNIT);
    assertThat(problem.position()).map(Object::toString).contains("notes.md:7:1");
    assertThat(problem.hint()).contains("write it as in '5 min'");
    assertThat(problems(table)).hasSize(1);
    assertThat(problems(table.replace("Rest", "Rest (min)"))).isEmpty();
    assertThat(problems(table.replace("5 min", "5 cups"))).isEmpty();
  }

  @Test
  void bothPlacesAreNamed() {
    Problem problem =
        problems(PLANTED.get("only one against both")).stream().findFirst().orElseThrow();
    assertThat(problem.code()).isEqualTo(Code.NOTES_DISAGREE);
    assertThat(problem.isError()).isFalse();
    assertThat(problem.position()).map(Object::toString).contains("notes.md:5:1");
    assertThat(problem.other()).map(Object::toString).contains("notes.md:3:1");
  }

  @Test
  void aQuestionWhoseAnswerHasLeftItsBulletIsFound(@TempDir Path folder) throws Exception {
    TestHome home =
        TestHome.in(folder)
            .file("content/vocabulary.yaml", Spec.VOCABULARY)
            .file("content/questions/kitchen.md", QUESTION);
    home.file("content/notes/kitchen.md", "# Kettle\n## Tea\n- Black tea rests 5 min. {#rest}\n");
    assertThat(home.run("check")).as(home.err()).isZero();
    assertThat(home.out()).contains("no problem found");
    home.file("content/notes/kitchen.md", "# Kettle\n## Tea\n- Black tea rests 4 min. {#rest}\n");
    assertThat(home.run("check")).isZero();
    assertThat(home.err())
        .contains("questions/kitchen.md:1:1: warning: the answer '5 min'", "[answer-gone]")
        .contains("and content/notes/kitchen.md:3:1");
  }

  private static final String QUESTION =
      """
      ## How long does black tea rest? {#black-rest}
      <!--
      about: [kettle#rest]
      difficulty: 1
      -->
      - [x] 5 min
        > Then it is strong.
      - [ ] 9 min
        > It would be bitter.
      """;

  private static List<List<Integer>> lines(String notes) {
    return problems(notes).stream()
        .map(p -> List.of(p.other().orElseThrow().line(), p.position().orElseThrow().line()))
        .toList();
  }

  private static List<Problem> problems(String notes) {
    Notebook notebook =
        new NoteReader(
                VocabularyReader.read(
                    SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter()),
                Pictures.NONE,
                new Reporter())
            .read(List.of(SourceFile.of("notes.md", notes)));
    Reporter reporter = new Reporter();
    Contradictions.report(notebook, QuestionBank.EMPTY, reporter);
    return reporter.problems();
  }
}
