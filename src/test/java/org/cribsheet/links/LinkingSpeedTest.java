package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinkingSpeedTest {
  private static final String LINE =
      "A worker calls Service7 and reads what Big Service8 Store has left, twenty times a day. ";

  private static Lexicon lexicon(int services) {
    Lexicon lexicon = new Lexicon();
    for (int i = 0; i < services; i++) {
      lexicon.name("Service" + i, "s" + i, List.of());
      lexicon.name("Big Service" + i + " Store", "s" + i, List.of());
      lexicon.term("best practice", "s" + i, "best");
    }
    return lexicon;
  }

  @Test
  void readingCostsAsManyStepsAsTheTextIsLong() {
    int once = lexicon(62).hits(LINE).steps;
    assertThat(lexicon(62).hits(LINE.repeat(100)).steps).isEqualTo(100 * once);
  }

  @Test
  void aHundredTimesTheVocabularyCostsNoMoreSteps() {
    assertThat(lexicon(6_200).hits(LINE).steps).isEqualTo(lexicon(62).hits(LINE).steps);
  }

  @Test
  void oneEndlessLineEndsInTime() {
    String endless = (LINE + "e.g. ! ? ( \" - Service9 best practices `x` ").repeat(5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(link(20, List.of(endless)).graph()).isNotNull());
  }

  /**
   * The guard is twenty times and more of what it takes; what it really takes is for the benchmark
   * to say.
   */
  @Test
  void twoThousandBulletsOnSixtyTwoServicesEndInTime() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      lines.add(LINE + "Service" + i % 62 + " has best practices.");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(4),
        () -> assertThat(link(62, lines).graph().mentions("s7")).isNotEmpty());
  }

  private static LinkedNotes link(int services, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    List<Service> pages = new ArrayList<>();
    for (int i = 0; i < services; i++) {
      String name = "Service" + i;
      List<String> aliases = List.of(name, "Big " + name + " Store");
      entries.add(new Entry("s" + i, name, name, "area", aliases, List.of(), List.of(), List.of()));
      List<Block> blocks = new ArrayList<>();
      for (int j = i; j < lines.size(); j += services) {
        blocks.add(
            new Bullet(
                "b" + j,
                false,
                List.of(new Inline.Text(lines.get(j))),
                Reading.PLAIN,
                List.of(),
                Given.HERE));
      }
      pages.add(service("s" + i, name, blocks.toArray(Block[]::new)));
    }
    Vocabulary vocabulary = new Vocabulary(List.of(), entries);
    return new Linker(vocabulary, new Reporter()).link(new Notebook(pages));
  }
}
