package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.site.Example.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cribsheet.compare.Limit;
import org.cribsheet.compare.Shelf;
import org.cribsheet.site.view.CompareViews.PieceView;
import org.cribsheet.site.view.CompareViews.SheetGroupView;
import org.cribsheet.site.view.CompareViews.SheetView;
import org.junit.jupiter.api.Test;

/** Which numbers are on the sheet for the night before, and in which order. */
class SheetPageTest {
  private static Limit limit(String service, String anchor, String words) {
    return new Limit(service, anchor, "4 degrees", 4, "degrees", text(words));
  }

  private static List<SheetGroupView> groups(List<Limit> limits) {
    Inputs in = Example.inputs();
    Shelf shelf = in.shelf();
    Inputs with =
        new Inputs(
            in.config(),
            in.vocabulary(),
            in.notebook(),
            in.graph(),
            new Shelf(shelf.curated(), shelf.lifted(), limits, 0),
            in.bank(),
            in.exams(),
            in.drawings(),
            in.pages(),
            in.changelog(),
            in.data(),
            in.assets());
    return Assembler.assemble(with).pages().stream()
        .filter(page -> page.path().equals("sheet.html"))
        .map(page -> ((SheetView) page.view()).limits())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(SheetGroupView group) {
    return group.figures().stream()
        .map(f -> f.pieces().stream().map(PieceView::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void theNumberThatAQuestionAsksForStandsFirst() {
    Limit shorter = limit("oven", "rack", "4 degrees a rack");
    Limit asked = limit("oven", "first", "It wants 4 degrees more than anybody would think");
    assertThat(facts(groups(List.of(shorter, asked)).get(0)))
        .containsExactly("It wants 4 degrees more than anybody would think", "4 degrees a rack");
  }

  @Test
  void aServiceOnWhichNoQuestionRestsComesAfterTheOthersHadTheirTurn() {
    Stream<Limit> cold =
        IntStream.range(0, 300).mapToObj(i -> limit("fridge", "cold-" + i, "4 degrees, case " + i));
    List<Limit> limits =
        Stream.concat(cold, Stream.of(limit("oven", "first", "4 degrees more"))).toList();
    List<SheetGroupView> groups = groups(limits);
    assertThat(groups).extracting(SheetGroupView::service).containsExactly("Oven", "Fridge");
    assertThat(facts(groups.get(1))).hasSizeBetween(100, 299);
  }
}
