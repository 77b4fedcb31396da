package org.cribsheet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.paragraph;
import static org.cribsheet.notes.Given.reading;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.shown;
import static org.cribsheet.notes.Given.table;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Reading;
import org.cribsheet.source.SourceReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static List<Limit> limits(Block... blocks) {
    return Limits.of(notebook(service("loft", "Loft", blocks)));
  }

  /** Each as {@code quantity = value unit}. */
  private static List<String> shownLimits(Block... blocks) {
    return limits(blocks).stream()
        .map(
            l ->
                String.format(Locale.ROOT, "%s = %s %s", l.quantity(), number(l.value()), l.unit()))
        .toList();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A pigeon rests for 30 s.                   | 30 s = 30 s",
        "It flies at most 12 hours.                 | at most 12 hours = 43200 s",
        "the 5-minute rest                          | 5-minute = 300 s",
        "kept for 14 d                              | 14 d = 1209600 s",
        "a maximum duration of 1 YEAR               | 1 YEAR = 31536000 s",
        "answers within 250 ms                      | 250 ms = 0.25 s",
        "fails over (<30 s)                         | <30 s = 30 s",
        "A letter is up to 256 KB.                  | up to 256 KB = 262144 B",
        "The maximum is 4,096 bytes (4 KB).         | maximum is 4,096 bytes = 4096 B",
        "a loft of ~5 TiB                           | ~5 TiB = 5497558138880 B",
        "1,000 concurrent flights                   | 1,000 concurrent flights = 1000 count",
        "max 10                                     | max 10 = 10 count",
        "up to 15 read replicas                     | up to 15 read replicas = 15 count",
        "No more than 3 letters                     | No more than 3 letters = 3 count",
        "The maximum number of letters to carry = 10| maximum number of letters to carry = 10 = 10"
            + " count",
        "10 at most                                 | 10 at most = 10 count",
        "it tries 3 times, 5 by default             | 5 by default = 5 count",
        "16k IOPS                                   | 16k IOPS = 16000 count",
        "max of approx 20.000 birds                 | max of approx 20.000 birds = 20000 count",
        "2 million letters                          | 2 million letters = 2000000 count",
        "5,500 GET/HEAD requests per second         | 5,500 GET/HEAD requests per second = 5500 /s",
        "a loft takes 2 MB/s                        | 2 MB/s = 2097152 B/s",
        "60 letters a minute                        | 60 letters a minute = 1 /s",
        "0 to 15 min                                | 0 to 15 min = 900 s",
        "from 1 s to 5 min                          | 1 s to 5 min = 300 s",
        "0 s (default) to 15 min                    | 0 s (default) to 15 min = 900 s",
        "above 34 kn a gale warning                 | 34 kn = 34 kn",
        "never further than 1,000 km                | 1,000 km = 1000000 m",
        "a wall of 12 m                             | 12 m = 12 m",
        "carries 2.5 kg                             | 2.5 kg = 2.5 kg",
        "no flight below -5 °C or above 30°C        | 30°C = 30 °C",
        "turns by 15°                               | 15° = 15 °",
        "waits 0 s by default                       | 0 s by default = 0 s",
      })
  void aNumberWithAUnitOrALimitBecomesARow(String fact, String row) {
    assertThat(shownLimits(bullet("b", fact))).containsExactly(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "listens on port 443 and on ports 80 to 90",
        "max port 65000",
        "A 404 or 503 says no.",
        "Answers 429 errors",
        "SSE-S3, SHA-256 and HTTP/2 with TLS 1.2",
        "\"Version\": \"2012-10-17\"",
        "since 2015, in 2022, until 30 November 2026",
        "at 10.0.0.1 or 192.168.0.0/16",
        "First 1. build a loft",
        "Step 3 sends it",
        "`sleep 30 s` and `max 10`",
        "e.g. 30 s",
        "a fixed pause (for example, an hour or 15 minutes)",
        "rate(5 minutes)",
        "account 123456789012",
        "costs $20 a month",
        "up to 10 times faster",
        "at least 90 % of them",
        "open 24/7",
        "build v3 h2 of t3.micro",
        "3 birds",
        "a bin of 5m",
        "any wait above 0 s",
        "(256 KB until late 2025)",
        "128 TB is what many questions still say",
        "at least 1 loft"
      })
  void otherNumbersDoNot(String fact) {
    assertThat(shownLimits(bullet("b", fact))).isEmpty();
  }

  @Test
  void oneFactMayHoldSeveralButTheSameOnlyOnce() {
    assertThat(shownLimits(bullet("b", "30 s by default, at most 12 h (43,200 s)")))
        .containsExactly("30 s by default = 30 s", "at most 12 h = 43200 s");
  }

  @Test
  void aRowKnowsItsServiceItsBulletAndTheWholeFact() {
    assertThat(limits(bullet("outer", "Rest", bullet("inner", "A rest takes **30 s**."))))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.service()).isEqualTo("loft");
              assertThat(l.anchor()).isEqualTo("inner");
              assertThat(shown(l.text())).isEqualTo("A rest takes **30 s**.");
            });
  }

  @Test
  void aParagraphBelongsToItsTopic() {
    assertThat(
            Limits.of(
                notebook(with(service("loft", "Loft"), topic("rest", "Rest", paragraph("30 s"))))))
        .extracting(Limit::anchor)
        .containsExactly("rest");
  }

  @Test
  void numbersOfAStoryAreNoLimits() {
    Block scenario =
        new Block.Scenario(
            "s",
            false,
            "Scenario",
            text("a worker needs 50 s"),
            List.of(
                new Block.Remark(bullet("r", "it waits 10 s")),
                new Block.Option(
                    "k", true, "Correct", text("wait 60 s"), "", text(""), List.of(), Given.HERE)),
            Given.HERE);
    Block cue =
        reading(
            "c",
            "\"not before 10 minutes\" -> loft",
            new Reading.Cue(text("\"not before 10 minutes\""), "->", text("loft")));
    Block flow =
        reading(
            "f",
            "wait 5 s -> fly -> rest",
            new Reading.Flow(
                List.of(text("wait 5 s"), text("fly"), text("rest")), List.of("->", "->")));
    Block example =
        reading("e", "Example: 5 s", new Reading.CallOut(Reading.Kind.EXAMPLE, "Example"));
    assertThat(limits(scenario, cue, flow, example)).isEmpty();
  }

  @Test
  void aFactWithAnArrowAndNoQuotesIsAFact() {
    assertThat(
            shownLimits(
                reading(
                    "c",
                    "rest -> max 30 s",
                    new Reading.Cue(text("rest"), "->", text("max 30 s")))))
        .containsExactly("max 30 s = 30 s");
  }

  @Test
  void aTableOfLimitsGivesARowACell() {
    assertThat(
            limits(table("t", "Bird | Largest load | Example | Rest", "Pigeon | 75 | 10 s | 30 s")))
        .satisfiesExactly(
            l -> {
              assertThat(l.anchor()).isEqualTo("t");
              assertThat(l.value()).isEqualTo(75);
              assertThat(shown(l.text())).isEqualTo("Pigeon, Largest load: 75");
            },
            l -> assertThat(shown(l.text())).isEqualTo("Pigeon, Rest: 30 s"));
  }

  @Test
  void theLongestLineOfNumbersEndsInTime() {
    String endless =
        "at most 30 s, (e.g. 5 min; 1,000 birds 1.2.3 ".repeat(300) + "1".repeat(6_000);
    assertThat(endless).hasSizeBetween(19_000, SourceReader.LONGEST_LINE);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(limits(paragraph(endless))).isNotEmpty());
  }
}
