package org.cribsheet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.HERE;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.table;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Table;
import org.junit.jupiter.api.Test;

class LiftTest {
  private static final Table BIRDS =
      table("birds", "Bird | Speed | Load | Rest", "Pigeon | high | low | short");

  private static List<LiftedTable> lifted(Block... lead) {
    return Lift.tables(notebook(service("loft", "Loft", lead)));
  }

  @Test
  void aTableKeepsItsServiceAndItsAddress() {
    assertThat(lifted(BIRDS))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.service()).isEqualTo("loft");
              assertThat(l.serviceName()).isEqualTo("Loft");
              assertThat(l.table()).isSameAs(BIRDS);
              assertThat(l.topicId()).isEmpty();
            });
  }

  @Test
  void withoutWordsAboveItsFirstHeadsAreItsTitle() {
    assertThat(lifted(BIRDS)).extracting(LiftedTable::title).containsExactly("Bird, Speed, Load");
  }

  @Test
  void theBulletAboveItIsItsTitle() {
    assertThat(lifted(bullet("b", "Birds of the **loft**:", BIRDS)))
        .extracting(LiftedTable::title)
        .containsExactly("Birds of the loft");
  }

  @Test
  void elseTheTopicOrTheSubheading() {
    List<LiftedTable> lifted =
        Lift.tables(
            notebook(
                with(
                    service("loft", "Loft"),
                    topic("kinds", "Kinds", BIRDS),
                    topic(
                        "more",
                        "More",
                        new Block.Subheading("s", 3, text("Odd ones"), HERE),
                        BIRDS))));
    assertThat(lifted).extracting(LiftedTable::title).containsExactly("Kinds", "Odd ones");
    assertThat(lifted).extracting(l -> l.topicId().orElse("")).containsExactly("kinds", "more");
  }

  @Test
  void aSecondTableUnderTheSameWordsSaysItsHeads() {
    assertThat(lifted(bullet("b", "Birds", BIRDS, table("t", "Loft | Size", "Old | small"))))
        .extracting(LiftedTable::title)
        .containsExactly("Birds", "Birds: Loft, Size");
  }

  @Test
  void tablesAreFoundInQuotesScenariosAndOptions() {
    Block scenario =
        new Block.Scenario(
            "s",
            false,
            "Scenario",
            text("a bird is late"),
            List.of(
                new Block.Remark(BIRDS),
                new Block.Option(
                    "k",
                    true,
                    "Correct",
                    text("wait"),
                    "",
                    text(""),
                    List.of(bullet("b", "", BIRDS)),
                    HERE)),
            HERE);
    assertThat(lifted(new Block.Quote(List.of(BIRDS), HERE), scenario))
        .extracting(LiftedTable::title)
        .containsExactly(
            "Bird, Speed, Load", "a bird is late", "a bird is late: Bird, Speed, Load");
  }
}
