package org.cribsheet.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.junit.jupiter.api.Test;

/** Readers made up by lot: each knows more or less, and answers accordingly. */
class ItemAnalysisTest {
  private static final int PLAIN = 30;
  private static final int MANY = 180;

  private final List<Question> questions = new ArrayList<>();
  private final Random lot = new Random(20261122);

  private static Question question(String id, int line) {
    List<Choice> choices =
        List.of(choice("good", true), choice("bad", false), choice("worse", false));
    return new Question(
        id,
        "kettle",
        List.of(new Inline.Text(id)),
        List.of(),
        choices,
        List.of(),
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        Question.Origin.BANK,
        new Position("questions.md", line, 1));
  }

  private static Choice choice(String key, boolean right) {
    return new Choice(key, right, List.of(new Inline.Text(key)), List.of());
  }

  private QuestionBank bank() {
    for (int i = 0; i < PLAIN; i++) {
      questions.add(question("plain-" + i, i + 1));
    }
    for (String odd : List.of("easy", "hard", "perverse", "rare")) {
      questions.add(question(odd, questions.size() + 1));
    }
    return new QuestionBank(questions, List.of(), 0);
  }

  /** A reader who gets a plain question right with this chance. */
  private Results reader(double knows, boolean meetsTheRare) {
    SortedMap<String, Results.Answer> answers = new TreeMap<>();
    for (Question q : questions) {
      double chance =
          switch (q.id()) {
            case "easy" -> 1;
            case "hard" -> 0.05;
            case "perverse" -> 1.1 - knows;
            default -> knows;
          };
      if (!q.id().equals("rare") || meetsTheRare) {
        boolean right = lot.nextDouble() < chance;
        answers.put(
            q.id(), new Results.Answer(List.of(right ? "good" : "bad"), right, Optional.empty()));
      }
    }
    return results(answers);
  }

  private static Results results(SortedMap<String, Results.Answer> answers) {
    long right = answers.values().stream().filter(Results.Answer::right).count();
    return new Results((double) right / answers.size(), answers);
  }

  private static Item item(ItemAnalysis analysis, String id) {
    return analysis.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private ItemAnalysis manyReaders() {
    QuestionBank bank = bank();
    List<Results> readers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      readers.add(reader(0.3 + 0.6 * i / MANY, i % 60 == 0));
    }
    return ItemAnalysis.of(readers, bank);
  }

  @Test
  void namesWhatIsTooEasyTooHardAndRightForTheWrongPeople() {
    ItemAnalysis analysis = manyReaders();
    assertThat(analysis.readers()).isEqualTo(MANY);
    assertThat(item(analysis, "easy").verdicts()).containsExactly(Item.Verdict.TOO_EASY);
    assertThat(item(analysis, "easy").agreement()).isEmpty();
    assertThat(item(analysis, "hard").verdicts())
        .containsExactly(Item.Verdict.TOO_HARD, Item.Verdict.TEMPTING);
    assertThat(item(analysis, "perverse").verdicts()).contains(Item.Verdict.WRONG_PEOPLE);
    assertThat(item(analysis, "perverse").agreement().orElseThrow().high()).isNegative();
  }

  @Test
  void plainQuestionsAreNotAccused() {
    assertThat(manyReaders().items())
        .filteredOn(i -> i.id().startsWith("plain"))
        .hasSize(PLAIN)
        .allMatch(i -> i.verdicts().isEmpty())
        .allMatch(i -> i.agreement().orElseThrow().value() > 0);
  }

  @Test
  void ofFewAnswersNothingIsSaidAndTheyStandLast() {
    ItemAnalysis analysis = manyReaders();
    assertThat(item(analysis, "rare").verdicts()).containsExactly(Item.Verdict.TOO_FEW);
    assertThat(item(analysis, "rare").readers()).isEqualTo(3);
    assertThat(analysis.items().get(analysis.items().size() - 1).id()).isEqualTo("rare");
  }

  @Test
  void theSameFileTwiceIsOneReader() {
    QuestionBank bank = bank();
    Results reader = reader(0.5, true);
    ItemAnalysis analysis = ItemAnalysis.of(List.of(reader, reader), bank);
    assertThat(analysis.readers()).isEqualTo(1);
    assertThat(item(analysis, "easy").readers()).isEqualTo(1);
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    QuestionBank bank = bank();
    List<Results> readers = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      readers.add(reader(0.5, true));
    }
    ItemAnalysis there = ItemAnalysis.of(readers, bank);
    Collections.reverse(readers);
    assertThat(ItemsReport.json(ItemAnalysis.of(readers, bank))).isEqualTo(ItemsReport.json(there));
  }

  @Test
  void answersToAQuestionThatHasChangedAreNotCounted() {
    SortedMap<String, Results.Answer> answers = new TreeMap<>();
    answers.put("plain-1", new Results.Answer(List.of("good"), true, Optional.empty()));
    answers.put("plain-2", new Results.Answer(List.of("good"), false, Optional.empty()));
    answers.put("plain-3", new Results.Answer(List.of("of-old"), false, Optional.empty()));
    answers.put("gone", new Results.Answer(List.of("x"), true, Optional.empty()));
    ItemAnalysis analysis = ItemAnalysis.of(List.of(results(answers)), bank());
    assertThat(analysis.items()).extracting(Item::id).containsExactly("plain-1");
    assertThat(analysis.outdated()).isEqualTo(3);
  }

  @Test
  void theTableNamesPlaceFiguresAndWhatWasChosen() {
    String text = ItemsReport.text(manyReaders());
    assertThat(text)
        .startsWith("180 readers, 33 questions answered by at least 10 of them; to look at:\n")
        .containsPattern("(?m)^ +180 +100 % \\(98–100\\) +too few to compare +easy$")
        .contains("           too hard; a wrong option is chosen more often than the right one\n")
        .containsPattern("questions.md:32:1: bad \\d+, ✓ good \\d+, worse 0\n")
        .contains("1 question has fewer than 10 answers: nothing is said of them\n");
  }

  @Test
  void withTooLittleItSaysSo() {
    QuestionBank bank = bank();
    assertThat(ItemsReport.text(ItemAnalysis.of(List.of(reader(0.5, false)), bank)))
        .isEqualTo(
            """
            1 reader, 0 questions answered by at least 10 of them
            too little to tell: collect more files
            33 questions have fewer than 10 answers: nothing is said of them
            """);
  }
}
