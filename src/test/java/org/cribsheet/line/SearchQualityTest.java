package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.line.Verdicts.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How good the search is: questions of people who had seen only the raw notes, asked of the shipped
 * notes through the published scripts. Every file {@code src/test/resources/search/queries*.jsonl}
 * counts. A change that lowers what {@code floor.txt} holds fails; one that raises it raises the
 * floor, too.
 */
@Tag("repeating")
class SearchQualityTest {
  private static final Path FOLDER = Path.of("src/test/resources/search");

  @Test
  void answersAtLeastAsWellAsBefore() throws IOException {
    Map<String, Tally> all = new LinkedHashMap<>();
    List<String> misses = new ArrayList<>();
    try (Verdicts verdicts = Verdicts.open()) {
      for (Path file : files()) {
        Map<String, Tally> byKind = verdicts.of(file, misses);
        System.out.print(table(file.getFileName().toString(), byKind));
        Tally.sum(byKind.values()).ifPresent(sum -> all.put(name(file), sum));
      }
    }
    misses.forEach(System.out::println);
    assertThat(all).isNotEmpty();
    Map<String, BigDecimal> floor = floor();
    all.forEach(
        (name, tally) -> {
          assertThat(tally.first())
              .as(name + ": first right, in percent")
              .isGreaterThanOrEqualTo(floor.getOrDefault(name + ".first", BigDecimal.ZERO));
          assertThat(tally.three())
              .as(name + ": right among the first three, in percent")
              .isGreaterThanOrEqualTo(floor.getOrDefault(name + ".three", BigDecimal.ZERO));
        });
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> name(f).startsWith("queries")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.jsonl$", "");
  }

  /** Lines such as {@code queries.first 84.6}. */
  private static Map<String, BigDecimal> floor() throws IOException {
    return Files.readAllLines(FOLDER.resolve("floor.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+"))
        .collect(Collectors.toMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));
  }

  private static String table(String name, Map<String, Tally> byKind) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-18s %6s %12s %12s %12s%n", name, "asked", "first: page", "passage", "in three"));
    byKind.forEach((kind, tally) -> table.append(row(kind, tally)));
    Tally.sum(byKind.values()).ifPresent(sum -> table.append(row("all", sum)));
    return table.toString();
  }

  private static String row(String kind, Tally tally) {
    return String.format(
        "%-18s %6d %10s %% %10s %% %10s %%%n",
        kind, tally.asked(), tally.page(), tally.first(), tally.three());
  }
}
