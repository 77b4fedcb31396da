package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.Test;

/** The file for Anki: what the build makes of everything, the quiz's page makes as well. */
class TakeAwayTest {
  private static final Path SITE = ShippedSite.editions().site();

  @Test
  void thePageMakesOfEverythingTheFileOfTheBuild() throws IOException {
    String built = Files.readString(SITE.resolve("cribsheet-anki.txt"));
    try (Scripts js = new Scripts("quiz/book.js", "quiz/take/anki.js")) {
      for (Path data : data()) {
        js.run(Files.readString(data));
      }
      js.run("var built = " + Json.text(built) + ".split('\\n'), quiz = cribsheet.quiz;");
      js.run("var book = quiz.book(cribsheet.data.quiz, cribsheet.data.quizParts);");
      js.run("var text = quiz.ankiText(book, book.items, 'Cribsheet').split('\\n');");
      assertThat(js.ask("built.length > 1500 && text.length === built.length")).isEqualTo("true");
      assertThat(js.ask("text.filter((line, i) => line !== built[i]).slice(0, 3)")).isEqualTo("[]");
    }
  }

  @Test
  void everyRowHasFiveFieldsAndAnIdOfItsOwn() throws IOException {
    List<String> rows =
        Files.readAllLines(SITE.resolve("cribsheet-anki.txt")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    assertThat(rows).allMatch(r -> r.chars().filter(c -> c == '\t').count() == 4);
    assertThat(rows.stream().map(r -> r.substring(0, r.indexOf('\t')))).doesNotHaveDuplicates();
    assertThat(rows).noneMatch(r -> r.contains("<script") || r.contains("<a "));
  }

  private static List<Path> data() throws IOException {
    try (Stream<Path> parts = Files.list(SITE.resolve("assets/data/quiz"))) {
      return Stream.concat(Stream.of(SITE.resolve("assets/data/quiz.js")), parts.sorted()).toList();
    }
  }
}
