package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cribsheet.source.Position;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileYamlTest {
  private final Reading reading = new Reading();

  private FrontMatter read(String yaml) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> FrontMatter.read(yaml, new Position("a.md", 1, 1), reading.reporter));
  }

  @Test
  void tenThousandBracketsAreRefusedWithTheirPlace() {
    assertThat(read("a: " + "[".repeat(10_000)).isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly(
            "a.md:1:23 cannot be read as YAML: nested more than 20 levels deep [bad-front-matter]");
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder laughs = new StringBuilder("l0: &l0 [ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*l" + (i - 1);
      laughs.append("l" + i + ": &l" + i + " [" + before + ", " + before + ", " + before + "]\n");
    }
    assertThat(read(laughs.toString()).isEmpty()).isTrue();
    assertThat(reading.problems()).singleElement().asString().contains("aliases");
  }

  @Test
  void anAliasOfItselfEndsAsAMistake() {
    assertThat(read("a: &a [*a]").list("a")).isEmpty();
    assertThat(reading.problems()).isNotEmpty();
  }

  @Test
  void aMillionLinesAreTooMany() {
    assertThat(read("a: b\n".repeat(1_000_000)).isEmpty()).isTrue();
    assertThat(reading.problems()).singleElement().asString().contains("limit");
  }

  @Test
  void aTagMakesNoObject() {
    FrontMatter matter = read("a: !!java.net.URL [\"http://example.org\"]\nb: !!binary aGk=");
    assertThat(matter.list("a")).containsExactly("http://example.org");
    assertThat(matter.text("b")).contains("aGk=");
  }

  @Test
  void aTagThatIsASpaceIsRefused() {
    assertThat(read("a: !%20 b").isEmpty()).isTrue();
    assertThat(reading.problems()).singleElement().asString().contains("Tag must not");
  }

  @Test
  void twoDocumentsInOneAreRefused() {
    read("a: b\n---\nc: d");
    assertThat(reading.problems()).singleElement().asString().contains("a.md:2:1");
  }

  @Test
  void aSignThatNoFileShouldHoldIsRefused() {
    read("a: b\u0000c");
    assertThat(reading.problems()).hasSize(1);
  }
}
