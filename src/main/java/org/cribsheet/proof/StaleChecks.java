package org.cribsheet.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.cribsheet.source.SourceFile;

/** Facts that nobody has checked for a long time. */
record StaleChecks(LocalDate today, int age) {
  private static final Pattern CHECKED =
      Pattern.compile("^checked: *(?<day>\\d{4}-\\d{2}-\\d{2})\\s*$");

  void look(SourceFile file, Consumer<Slip> slips) {
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (line.startsWith("checked:")) {
        Matcher m = CHECKED.matcher(line);
        if (m.matches()) {
          look(file, i + 1, m, slips);
        }
      }
    }
  }

  private void look(SourceFile file, int number, Matcher m, Consumer<Slip> slips) {
    try {
      long days = ChronoUnit.DAYS.between(LocalDate.parse(m.group("day")), today);
      if (days > age) {
        slips.accept(
            new Slip(
                Code.STALE_CHECK,
                file.at(number, m.start("day") + 1),
                m.group("day"),
                Optional.empty(),
                false,
                "this was checked " + days + " days ago; after " + age + " days it is due again"));
      }
    } catch (DateTimeException noDay) {
      // What is no day has been reported where it was read.
    }
  }
}
