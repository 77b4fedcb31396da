package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/**
 * The date of an edition: the newest day on which a fact was checked or a release was made. A build
 * reads no clock, so that the same notes make the same site on any day.
 */
final class Edition {
  private static final Pattern RELEASE =
      Pattern.compile("(?m)^## \\[[^\\]]+] - (\\d{4}-\\d{2}-\\d{2})");
  private static final LocalDate NEVER = LocalDate.of(2000, 1, 1);

  private Edition() {}

  static LocalDate of(Notebook notebook, Path changelog) throws IOException {
    LocalDate newest = NEVER;
    for (Service service : notebook.services()) {
      newest = later(newest, service.meta().checked().orElse(""));
    }
    if (Files.exists(changelog)) {
      Matcher release = RELEASE.matcher(Files.readString(changelog));
      while (release.find()) {
        newest = later(newest, release.group(1));
      }
    }
    return newest;
  }

  private static LocalDate later(LocalDate newest, String date) {
    try {
      LocalDate other = LocalDate.parse(date);
      return other.isAfter(newest) ? other : newest;
    } catch (DateTimeParseException noDate) {
      return newest;
    }
  }
}
