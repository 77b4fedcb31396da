package org.cribsheet.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.data.Wording;
import org.cribsheet.data.WordingReader;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class ProofreaderTest {
  private static final String VOCABULARY =
      """
      areas:
        - {slug: kitchen, name: Kitchen, order: 10}
      services:
        - {slug: kettle, name: Grand Kettle, short: Kettle, area: kitchen, aliases: [Kettle, GK]}
        - {slug: toast, name: ToastMaster, short: ToastMaster, area: kitchen, aliases: [ToastMaster]}
        - {slug: pan, name: Pan Pot Ware, short: PPW, area: kitchen, aliases: [PPW]}
      """;

  private static final String WORDING =
      """
      age: 100
      formerly: [formerly, was called]
      retired:
        - {term: BK, now: tea key, since: "2021", safe: true}
        - {term: Big Kettle, now: Grand Kettle}
      commands:
        - {command: tea, then: [pour, leaf, boil]}
        - {command: tea leaf, then: [add, drop], complete: true}
      """;

  @Test
  void namesInOtherLettersAreMendedSafely() {
    assertThat(slips("The Toastmaster, the toast master's fork and the Toast-Master."))
        .containsExactly(
            "1:5 misspelled-name Toastmaster -> ToastMaster safe",
            "1:50 misspelled-name Toast-Master -> ToastMaster safe");
  }

  @Test
  void aSlipOfTheFingerIsOnlyPointedOut() {
    assertThat(slips("A Kettel, a ToastMater and a Kettles."))
        .containsExactly(
            "1:3 misspelled-name Kettel -> Kettle",
            "1:13 misspelled-name ToastMater -> ToastMaster");
  }

  @Test
  void aNameTornInTwoAndMistypedIsPointedOut() {
    assertThat(slips("A Toast Mater, a Kettle Toast and Master Toast."))
        .containsExactly("1:3 misspelled-name Toast Mater -> ToastMaster");
  }

  @Test
  void plainWordsAreNoMisspelledNames() {
    assertThat(slips("Settle down. We settle, and kettle is a plain word; so is Pan pot ware."))
        .isEmpty();
  }

  @Test
  void retiredTermsAreReplacedUnlessTheLineSaysThatTheyAreOld() {
    assertThat(slips("Two BKs lie here. The BK_ID does not count, nor a-BK."))
        .containsExactly("1:5 retired-term BKs -> tea keys safe");
    assertThat(slips("A tea key was called BK. A Grand Kettle (formerly Big Kettle) boils."))
        .isEmpty();
    assertThat(slips("The Big Kettle boils."))
        .containsExactly("1:5 retired-term Big Kettle -> Grand Kettle");
  }

  @Test
  void aRetiredTermTellsItsNewNameAndSinceWhen() {
    Problem problem = read("One BK.").get(0).problem();
    assertThat(problem.message()).isEqualTo("'BK' is called 'tea key' since 2021");
    assertThat(problem.hint()).contains("write 'tea key'; ./cribsheet fix can do that");
    assertThat(problem.isError()).isFalse();
  }

  @Test
  void commandsAreHeldToTheListInSpansAndFences() {
    assertThat(
            slips(
                "`tea poor cup`, `tae pour cup`, `tea leaf dorp`, `tea leaf eat`, `tea leaf add`, `tea --hot`"))
        .containsExactly(
            "1:6 wrong-command poor -> pour",
            "1:18 wrong-command tae -> tea",
            "1:43 wrong-command dorp -> drop",
            "1:60 wrong-command eat ->");
    assertThat(slips("```bash\n$ tea biol --fast\ntea sing\n```\nWe had tea leaf eat."))
        .containsExactly("2:7 wrong-command biol -> boil");
  }

  @Test
  void codeIdsAddressesAndCommentsAreNoProse() {
    assertThat(
            slips(
                """
                ---
                summary: BK
                ---
                # Kettle {#BK}
                <!--
                source: BK
                -->
                - `BK` and [[BK|words]], [words](BK.html), https://example.org/BK <!-- BK -->
                ```text
                BK
                ```
                """))
        .isEmpty();
  }

  @Test
  void aCheckGrowsStaleOnTheDayAfterItsAge() {
    String notes = "# Kettle\n<!--\nchecked: 2026-08-14\nsource: x\n-->\n- It boils.\n";
    assertThat(slips(notes)).isEmpty();
    assertThat(slips(notes.replace("14", "13"))).containsExactly("3:10 stale-check 2026-08-13 ->");
    assertThat(
            new Proofreader(vocabulary(), wording(), Optional.empty())
                .read(List.of(SourceFile.of("notes.md", notes.replace("2026", "1999")))))
        .isEmpty();
  }

  @Test
  void aListThatIsNotUnderstoodIsReported() {
    Reporter reporter = new Reporter();
    WordingReader.read(
        SourceFile.of(
            "wording.yaml",
            "age: 0\nretried: []\nretired:\n  - {term: BK}\ncommands:\n  - {command: tea}\n"),
        reporter);
    assertThat(reporter.problems())
        .extracting(Problem::code)
        .containsOnly(Code.BAD_WORDING)
        .hasSize(4);
    assertThat(reporter.problems().get(1).hint()).contains("did you mean 'retired'?");
  }

  private static List<String> slips(String notes) {
    return read(notes).stream()
        .map(
            s ->
                (s.position().line()
                        + ":"
                        + s.position().column()
                        + " "
                        + s.code().label()
                        + " "
                        + s.wrong()
                        + " -> "
                        + s.right().orElse("")
                        + (s.safe() ? " safe" : ""))
                    .strip())
        .toList();
  }

  private static List<Slip> read(String notes) {
    return new Proofreader(vocabulary(), wording(), Optional.of(LocalDate.of(2026, 11, 22)))
        .read(List.of(SourceFile.of("notes.md", notes)));
  }

  private static Vocabulary vocabulary() {
    return VocabularyReader.read(SourceFile.of("vocabulary.yaml", VOCABULARY), new Reporter());
  }

  private static Wording wording() {
    return WordingReader.read(SourceFile.of("wording.yaml", WORDING), new Reporter());
  }
}
