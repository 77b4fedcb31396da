package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cribsheet.text.JsonReader;

/**
 * The figures that were kept last, to hold later ones against.
 *
 * @param machine on what they were measured
 * @param figures by name: seconds of wall time, median, and of processor time
 */
record Kept(String machine, Map<String, Times> figures) {
  /** Processor seconds are not known of what shares its process with others. */
  record Times(double wall, Optional<Double> processor) {}

  static void write(Path work, String what, String json) throws IOException {
    Files.writeString(file(work, what), json);
  }

  private static Path file(Path work, String what) {
    return work.resolve("kept-" + what + ".json");
  }

  /** What was kept of a kind of figures; nothing if that is none of ours. */
  static Optional<Kept> in(Path work, String what) throws IOException {
    Path file = file(work, what);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(JsonReader.read(Files.readString(file))));
    } catch (JsonReader.Malformed | ClassCastException | NullPointerException strange) {
      return Optional.empty();
    }
  }

  private static Kept of(Object json) {
    Map<String, Times> figures = new LinkedHashMap<>();
    for (Object figure : (List<?>) entry(json, "figures")) {
      double wall = (Double) entry(entry(figure, "wall"), "median");
      Optional<Double> processor =
          Optional.ofNullable((Double) ((Map<?, ?>) figure).get("processor"));
      figures.put((String) entry(figure, "name"), new Times(wall, processor));
    }
    return new Kept((String) entry(json, "machine"), figures);
  }

  private static Object entry(Object map, String name) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(name));
  }
}
