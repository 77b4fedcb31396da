package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cribsheet.line.SearchLoads;
import org.cribsheet.line.SearchLoads.Load;
import org.cribsheet.line.Workspace;

/** What a search in parts loads for first results, over copies of the notes. */
final class SearchBytes {
  private static final int QUESTIONS = 60;

  private SearchBytes() {}

  static Figure of(Project project, int copies) throws IOException {
    List<Load> loads = SearchLoads.of(new Workspace(project.home()), QUESTIONS);
    Map<String, Long> bytes = new LinkedHashMap<>();
    List<Long> packed = loads.stream().map(Load::packed).sorted().toList();
    List<Long> plain = loads.stream().map(Load::bytes).sorted().toList();
    bytes.put("packed, median", packed.get(packed.size() / 2));
    bytes.put("at most", packed.get(packed.size() - 1));
    bytes.put("on disk, median", plain.get(plain.size() / 2));
    bytes.put("on disk, at most", plain.get(plain.size() - 1));
    return new Figure(
        "search in parts, copies: " + copies,
        services(project.home()),
        new Series(loads.stream().map(Load::seconds).toList()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Map.of(),
        bytes);
  }

  private static int services(Path home) throws IOException {
    try (Stream<String> lines = Files.lines(home.resolve("content").resolve("vocabulary.yaml"))) {
      return (int) lines.filter(line -> line.startsWith("  - slug: ")).count();
    }
  }
}
