package org.cribsheet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;

/** Which pages of the shipped site a test looks at. */
final class Paths {
  /** One of each kind: whatever a template can make of a page, these are it. */
  static final List<String> KINDS =
      List.of(
          "index.html",
          "areas/messaging.html",
          "services/sqs.html",
          "compare/index.html",
          "compare/sqs-sns-eventbridge-kinesis.html",
          "limits.html",
          "quiz.html",
          "search.html?q=sqs",
          "sheet.html",
          "pages/about.html",
          "404.html");

  private Paths() {}

  /** Kinds of page that the zip has as well. */
  static Stream<String> kinds() {
    return KINDS.stream().filter(path -> !path.equals("404.html"));
  }

  /** Every page, by its path from the root. */
  static List<String> all() {
    Path site = ShippedSite.editions().site();
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> services() {
    return all().stream().filter(path -> path.startsWith("services/")).toList();
  }

  /** So many of the services, from the whole of the alphabet. */
  static List<String> someServices(int count) {
    List<String> services = services();
    return IntStream.range(0, count)
        .mapToObj(i -> services.get(i * services.size() / count))
        .toList();
  }
}
