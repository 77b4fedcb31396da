package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cribsheet.text.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairCellsTest {
  private static final List<Set<String>> HEADS =
      List.of(Set.of("Signed post"), Set.of("Parcel"), Set.of("Courier"));
  private static final List<Set<String>> SERVICES =
      List.of(Set.of("mail"), Set.of("mail"), Set.of("bike"));

  /** Cells parted by bars; backticks make code. */
  private static List<Integer> fair(String row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (String cell : row.split("\\|", -1)) {
      boolean isCode = cell.strip().startsWith("`");
      String words = cell.strip().replace("`", "");
      cells.add(List.of(isCode ? new Inline.Code(words) : new Inline.Text(words)));
    }
    return new FairCells(HEADS.subList(0, cells.size()), SERVICES.subList(0, cells.size()))
        .of(cells);
  }

  @Test
  void aCellThatSaysSomethingOfItsOwnIsAsked() {
    assertThat(fair("4 d at most | kept until read by somebody | 24 h")).containsExactly(0, 1, 2);
    assertThat(fair("`letterbox` | 30 kg | two wheels and a bell")).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "'14 d | 14 d | 24 h', 2",
    "'up to 15 min | 15 min at most | 24 h', 2",
    "'1 MiB | 256 KiB by default, 1 MiB at most | 10 MiB', 2",
    "'an AZ | other AZs | three Regions', 2",
    "'red, green and blue lamps | red, green and blue lights, lamps | 24 h', 2",
    "'a Lambda function | any action of AWS, Lambda included | 24 h', 2",
  })
  void whatTwoColumnsSayIsAskedOfNeither(String row, int only) {
    assertThat(fair(row)).containsExactly(only);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes | 2 keys, one each | 14 d",
        " | 2 keys, one each | 14 d",
        "does not apply | 2 keys, one each | 14 d",
        "none for PUT | 2 keys, one each | 14 d",
        "is skipped | 2 keys, one each | 14 d",
        "those of the sender, Monday to Friday | 2 keys, one each | 14 d",
        "Q by the rules of that office | 2 keys, one each | 14 d",
        "the same, by 9 o'clock | 2 keys, one each | 14 d",
      })
  void whatSaysLittleOrPointsElsewhereIsNotAsked(String row) {
    assertThat(fair(row)).containsExactly(1, 2);
  }

  @Test
  void ofARowThatMostlyDoesNotApplyNothingIsAsked() {
    assertThat(fair("none | no | 24 h and a signature")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signs 3 papers | 20 boxes | 14 d",
        "posted at 9:00 | 20 boxes | 14 d",
        "by bike before 9:00 | 20 boxes | 14 d",
        "not a parcel, 3 papers | 20 boxes | 14 d",
      })
  void whatNamesItsColumnOrTakesAnotherAwayIsNotAsked(String row) {
    assertThat(fair(row)).containsExactly(1, 2);
  }

  @Test
  void aNameThatColumnsShareTellsNothing() {
    assertThat(fair("mail by 9:00 | 20 boxes | 14 d")).containsExactly(0, 1, 2);
  }

  @Test
  void aHeadingMustBeClearByItself() {
    assertThat(Arrays.asList("Kept for", "What happens then").stream())
        .allMatch(FairCells::isClear);
    assertThat(Arrays.asList("", "These last", "Price of that").stream())
        .noneMatch(FairCells::isClear);
  }
}
