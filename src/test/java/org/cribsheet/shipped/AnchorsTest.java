package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id that follows from words changes with them, and takes a link's end away. */
class AnchorsTest {
  private static final Pattern WRITTEN = Pattern.compile("\\{#([a-z0-9-]+)}");
  private static final Pattern LINKED = Pattern.compile("\\[\\[[a-z0-9-]+#([a-z0-9-]+)[\\\\|\\]]");

  @Test
  void everyPlaceThatNotesLinkToHasItsIdWrittenOut() throws IOException {
    Set<String> written = new TreeSet<>();
    Set<String> linked = new TreeSet<>();
    for (Path file : notes()) {
      String text = Files.readString(file);
      WRITTEN.matcher(text).results().map(m -> m.group(1)).forEach(written::add);
      Matcher link = LINKED.matcher(text);
      while (link.find()) {
        linked.add(link.group(1));
      }
    }
    assertThat(linked).isNotEmpty().isSubsetOf(written);
  }

  private static List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content", "notes"))) {
      return files.filter(f -> f.toString().endsWith(".md")).toList();
    }
  }
}
