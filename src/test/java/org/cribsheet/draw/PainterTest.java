package org.cribsheet.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code fix} draws. Nothing here rests on the fonts of the machine that runs it. */
class PainterTest {
  private static final String SEQUENCE =
      """
      ' alt: a
      participant Tap
      participant Kettle <<accent>>
      Tap -> Kettle : **cold** & "wet" <water>
      group now and then
      Kettle --> Tap : steam
      end
      note over Tap <<quiet>> : drips
      """;

  private static final String BOXES =
      """
      package Kitchen as k {
        rectangle "Kettle" as a <<good>>
        rectangle "Toaster" as b <<bad>>
        database Pot as c
      }
      a --> b : steam
      b ..> c
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEQUENCE,
        BOXES,
        "[*] --> Cold\nCold --> Hot : boil\nHot --> [*]",
        "start\n:fill;\nif (hot?) then (yes)\n:pour;\nelse (no)\n:wait;\nendif\nstop",
        "class Kettle {\n lid\n--\n boil()\n}\nmap Sizes {\n a => 1\n}\nKettle --> Sizes",
      })
  void whatIsDrawnMayStandOnAPage(String source) throws BadDrawing {
    Drawing drawing = Painter.paint(source);
    assertThat(Drawing.read(drawing.text())).isEqualTo(drawing);
    assertThat(drawing.source()).isEqualTo(Fingerprint.of(source));
    assertThat(drawing.text())
        .doesNotContainIgnoringCase("plantuml", "style=", "#0A00", "font-family");
  }

  @Test
  void aSecondTimeGivesTheSameBytes() throws BadDrawing {
    for (String source : List.of(SEQUENCE, BOXES)) {
      assertThat(Painter.paint(source).text()).isEqualTo(Painter.paint(source).text());
    }
  }

  @Test
  void theWordsAreThere() throws BadDrawing {
    assertThat(words(Painter.paint(SEQUENCE)))
        .contains("Tap", "Kettle", "cold", "& \"wet\" <water>", "steam", "drips");
  }

  @Test
  void wordsStandInTheMiddleOfTheirBox() throws BadDrawing {
    Drawing drawing = Painter.paint("rectangle Kettle");
    Shape box = drawing.shapes().get(0);
    Shape word = drawing.shapes().get(drawing.shapes().size() - 1).inside().get(0);
    double middle = number(box, "x") + number(box, "width") / 2;
    assertThat(number(word, "x")).isBetween(middle - 0.2, middle + 0.2);
    assertThat(word.attribute("text-anchor")).isEqualTo("middle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include /etc/hosts",
        "  !theme vibrant",
        "!$x = %load_json(\"a\")",
        "A -> B : %date()",
        "A -> B : %getenv(\"HOME\")",
        "A -> B : [[https://example.org]]",
        "A -> B : <img:/etc/passwd>",
        "skinparam backgroundColor red",
        "<style>",
        "@enduml",
        "newpage",
      })
  void whatReachesOutIsRefused(String line) {
    BadDrawing fault =
        catchThrowableOfType(BadDrawing.class, () -> Painter.paint("A -> B\n" + line));
    assertThat(fault.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rectangle A #red", "A -[#blue]-> B", "A -> B : <color:red>hot</color>"})
  void colorsOfItsOwnAreRefused(String source) {
    assertThatThrownBy(() -> Painter.paint(source)).hasMessageContaining("<<accent>>");
  }

  @Test
  void aLineThatIsNotUnderstoodIsNamed() {
    BadDrawing fault =
        catchThrowableOfType(
            BadDrawing.class, () -> Painter.paint("' alt: a\nA -> B\nwhat is this\nB -> A"));
    assertThat(fault.line()).isEqualTo(3);
  }

  @Test
  void nobodyReadsADiagramOfAHundredLines() {
    assertThatThrownBy(() -> Painter.paint("A -> B\n".repeat(100))).hasMessageContaining("longer");
  }

  @Test
  void theFingerprintIsThatOfWhatIsDrawn() {
    String print = Fingerprint.of("A -> B");
    assertThat(print).matches("[0-9a-f]{64}");
    assertThat(Fingerprint.of("' alt: other words\n\nA -> B  \n")).isEqualTo(print);
    assertThat(Fingerprint.of("A -> C")).isNotEqualTo(print);
  }

  private static double number(Shape shape, String name) {
    return Double.parseDouble(shape.attribute(name));
  }

  private static List<String> words(Drawing drawing) {
    List<String> words = new ArrayList<>();
    drawing.shapes().forEach(s -> s.inside().forEach(t -> words.add(t.text())));
    return words;
  }
}
