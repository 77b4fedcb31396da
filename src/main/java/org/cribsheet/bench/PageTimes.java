package org.cribsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cribsheet.text.JsonReader;
import org.jspecify.annotations.Nullable;

/** What a script measures that steers a browser; the launcher gets what such scripts need. */
final class PageTimes {
  private static final String TOOLS = "src/test/tools/";

  /** Search and quiz of the site that was built last; takes how often. */
  static final String READING = "bench-browser.mjs";

  /** An edit, until it is seen; takes address, file, words in it, how often, and a name. */
  static final String EDITING = "bench-serve.mjs";

  private final Path home;

  PageTimes(Path home) {
    this.home = home;
  }

  /**
   * Runs a script, and hands on each figure.
   *
   * @throws CannotMeasure if Node is missing, or the script fails; it has said why by then
   */
  void measure(Consumer<Figure> found, String script, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("node", TOOLS + script));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new CannotMeasure(
          "Node is missing, which steers the browser: install Node 20 or newer");
    }
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines().map(PageTimes::figure).forEach(found);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try {
      if (process.waitFor() != 0) {
        throw new CannotMeasure("the browser could not be measured; see above");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new CannotMeasure("interrupted");
    }
  }

  /** A line of the script: {@code {"name", "seconds": […], "processor"?: […]}}. */
  static Figure figure(String line) {
    try {
      if (JsonReader.read(line) instanceof Map<?, ?> map
          && map.get("name") instanceof String name) {
        List<Double> processor = numbers(map.get("processor"));
        return new Figure(
            name,
            0,
            new Series(numbers(map.get("seconds"))),
            processor.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(new Series(processor).median()),
            OptionalDouble.empty(),
            Map.of(),
            Map.of());
      }
    } catch (JsonReader.Malformed e) {
      throw new IllegalArgumentException("not a figure: " + line, e);
    }
    throw new IllegalArgumentException("not a figure: " + line);
  }

  private static List<Double> numbers(@Nullable Object list) {
    return list instanceof List<?> all
        ? all.stream().map(n -> ((Number) n).doubleValue()).toList()
        : List.of();
  }
}
