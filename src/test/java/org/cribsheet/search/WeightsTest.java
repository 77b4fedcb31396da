package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cribsheet.text.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final int MOST_TIMES = 25;

  /** lunr's builder is asked for each weight; a term may stand in more texts than documents. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 4_837, 120_000})
  void areWhatLunrsOwnBuilderSays(int documents) throws IOException {
    List<Integer> spreads = IntStream.rangeClosed(1, 150).map(i -> 1 + i * i / 5).boxed().toList();
    List<List<Integer>> rows = new ArrayList<>();
    List<List<Object>> ours = new ArrayList<>();
    for (int times = 1; times <= MOST_TIMES; times++) {
      List<Integer> row = new ArrayList<>(List.of(times));
      List<Object> weights = new ArrayList<>();
      for (int place = 0; place < spreads.size(); place++) {
        row.add(place);
        weights.add(place);
        weights.add(Weights.weight(documents, spreads.get(place), times));
      }
      rows.add(row);
      ours.add(weights);
    }
    Map<String, Object> input = Map.of("documents", documents, "spreads", spreads, "rows", rows);
    try (Sandbox lunr = Asked.scripts()) {
      lunr.run("weigh.js", Files.readString(Path.of("src/test/resources/lunr/weigh.js")));
      assertThat(lunr.call("weigh", Json.text(input), Duration.ofMinutes(1)))
          .isEqualTo(Json.text(ours));
    }
  }
}
