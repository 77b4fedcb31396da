package org.cribsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;

/** The guide for authors, which has a paragraph on every code. */
record Guide(String text) {
  private static final String PAGE = "content/pages/writing.md";

  /** The project's guide; an empty one where it keeps none. */
  static Guide in(Path home) throws IOException {
    Path page = home.resolve(PAGE);
    return new Guide(Files.isRegularFile(page) ? Files.readString(page) : "");
  }

  Optional<String> about(Code code) {
    Matcher m =
        Pattern.compile(
                "(?m)^### `" + Pattern.quote(code.label()) + "`\\R(?<words>(?:(?!#)\\S.*\\R?)+)")
            .matcher(text);
    return m.find()
        ? Optional.of(m.group("words").strip().replaceAll("\\R", " "))
        : Optional.empty();
  }
}
