package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary.Entry;
import org.junit.jupiter.api.Test;

class ExamReaderTest {
  private static final List<String> SOUND =
      List.of(
          "id: fly-1",
          "name: Certified Flyer",
          "from: 2026-01-01",
          "questions: 65",
          "unscored: 15",
          "minutes: 130",
          "scale: [100, 1000]",
          "pass: 720",
          "confirmed: true",
          "domains:",
          "  - {id: 1, name: Take off, weight: 60, tasks: [{id: \"1.1\", name: Run}]}",
          "  - {id: 2, name: Land, weight: 40, tasks: [{id: \"2.1\", name: Look down}]}",
          "services: [loft]",
          "out: [Ballooning]");

  private final Reading reading = new Reading();

  /** The sound exam with one line exchanged. */
  private Optional<Exam> with(String key, String line) {
    List<String> lines = new ArrayList<>(SOUND);
    lines.replaceAll(l -> l.startsWith(key) ? line : l);
    return read(lines);
  }

  private Optional<Exam> read(List<String> lines) {
    Entry loft =
        new Entry("loft", "Loft", "Loft", "post", List.of(), List.of(), List.of(), List.of());
    return ExamReader.read(
        Reading.file("e.yaml", lines.toArray(String[]::new)),
        new Vocabulary(List.of(), List.of(loft)),
        reading.reporter);
  }

  @Test
  void readsABlueprint() {
    Exam exam = read(SOUND).orElseThrow();
    assertThat(reading.problems()).isEmpty();
    assertThat(exam.from()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(exam.until()).isEmpty();
    assertThat(exam.scored()).isEqualTo(50);
    assertThat(exam.scale()).isEqualTo(new Exam.Scale(100, 1000));
    assertThat(exam.confirmed()).isTrue();
    assertThat(exam.domains()).extracting(Exam.Domain::weight).containsExactly(60, 40);
    assertThat(exam.task("2.1")).contains(new Exam.Task("2.1", "Look down"));
    assertThat(exam.task("3.1")).isEmpty();
    assertThat(exam.services()).containsExactly("loft");
    assertThat(exam.out()).containsExactly("Ballooning");
  }

  @Test
  void weightsAddUpToAHundred() {
    assertThat(with("  - {id: 2", "  - {id: 2, name: Land, weight: 30}")).isEmpty();
    assertThat(reading.problems())
        .containsExactly(
            "e.yaml:11:3 'domains' must be of weights that add up to 100, not 90 [bad-exam]");
  }

  @Test
  void aDayIsADay() {
    assertThat(with("from", "from: 2026-02-30")).isEmpty();
    assertThat(reading.problems())
        .containsExactly(
            "e.yaml:3:7 'from' is a day such as 2026-11-30, not '2026-02-30' [bad-exam]");
  }

  @Test
  void aFigureThatIsMissingIsNamed() {
    assertThat(with("minutes", "# no minutes")).isEmpty();
    assertThat(reading.problems()).containsExactly("e.yaml:1:1 'minutes' is missing [bad-exam]");
  }

  @Test
  void thePassMarkLiesOnTheScale() {
    assertThat(with("pass", "pass: 1720")).isEmpty();
    assertThat(reading.problems())
        .containsExactly("e.yaml:8:7 'pass' must be within 'scale' [bad-exam]");
  }

  @Test
  void someQuestionsCount() {
    assertThat(with("unscored", "unscored: 65")).isEmpty();
    assertThat(reading.problems())
        .containsExactly("e.yaml:5:11 'unscored' must be fewer than 'questions' [bad-exam]");
  }

  @Test
  void checkedNeedsASource() {
    assertThat(with("confirmed", "checked: 2026-11-22")).isEmpty();
    assertThat(reading.problems()).singleElement().asString().contains("together with 'source'");
  }

  @Test
  void twoTasksCannotShareAnId() {
    String line = "  - {id: 2, name: Land, weight: 40, tasks: [{id: \"1.1\", name: Again}]}";
    assertThat(with("  - {id: 2", line)).isEmpty();
    assertThat(reading.problems()).singleElement().asString().startsWith("e.yaml:12:50");
  }

  @Test
  void anUnknownServiceIsReportedAndTheRestHolds() {
    assertThat(with("services", "services: [loft, lofft]")).isPresent();
    assertThat(reading.problems())
        .containsExactly("e.yaml:13:18 no service has the slug 'lofft' [unknown-service]");
    assertThat(reading.hints()).containsExactly("did you mean 'loft'?");
  }

  @Test
  void anEmptyFileIsNoExam() {
    assertThat(read(List.of("# later"))).isEmpty();
  }
}
