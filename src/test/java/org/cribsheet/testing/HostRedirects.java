package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where former addresses lead, as the site's {@code _redirects} says: lines of the form {@code
 * /from /to 301!}, and nothing else.
 */
final class HostRedirects {
  private final Map<String, String> moved = new HashMap<>();

  HostRedirects(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ");
      if (words.length != 3
          || !words[2].equals("301!")
          || !words[0].startsWith("/")
          || !words[1].startsWith("/")) {
        throw new IllegalArgumentException("not known to the tests' host: " + line);
      }
      // The first rule that fits holds.
      moved.putIfAbsent(words[0], words[1]);
    }
  }

  Optional<String> of(String path) {
    return Optional.ofNullable(moved.get(path));
  }
}
