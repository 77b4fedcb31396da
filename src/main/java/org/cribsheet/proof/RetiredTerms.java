package org.cribsheet.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cribsheet.data.Wording;
import org.cribsheet.data.Wording.Retired;
import org.cribsheet.source.Code;
import org.cribsheet.source.SourceFile;

/** Names that are no longer used, unless the line says that they are old. */
final class RetiredTerms {
  private final List<Retired> retired;
  private final List<String> formerly;

  RetiredTerms(Wording wording) {
    retired = wording.retired();
    formerly = wording.formerly().stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
  }

  void look(SourceFile file, ProseLine line, Consumer<Slip> slips) {
    for (Retired one : retired) {
      int at = line.prose().indexOf(one.term());
      if (at >= 0 && !isMeant(line)) {
        for (; at >= 0; at = line.prose().indexOf(one.term(), at + 1)) {
          look(file, line, one, at, slips);
        }
      }
    }
  }

  /** Whether an old name is meant as one. */
  private boolean isMeant(ProseLine line) {
    String lower = line.raw().toLowerCase(Locale.ROOT);
    return formerly.stream().anyMatch(lower::contains);
  }

  private static void look(
      SourceFile file, ProseLine line, Retired one, int at, Consumer<Slip> slips) {
    int end = at + one.term().length();
    boolean plural = end < line.prose().length() && line.prose().charAt(end) == 's';
    end += plural ? 1 : 0;
    boolean newNameAround = line.prose().contains(one.now()) && one.now().contains(one.term());
    if (Boundaries.isWord(line.prose(), at, end) && !newNameAround) {
      String wrong = line.prose().substring(at, end);
      String since = one.since().map(s -> " since " + s).orElse("");
      String now = one.now() + (plural ? "s" : "");
      slips.accept(
          new Slip(
              Code.RETIRED_TERM,
              file.at(line.number(), at + 1),
              wrong,
              Optional.of(now),
              one.safe() && !line.isHeading(),
              "'" + wrong + "' is called '" + now + "'" + since));
    }
  }
}
