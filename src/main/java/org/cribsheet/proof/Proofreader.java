package org.cribsheet.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Wording;
import org.cribsheet.source.SourceFile;

/**
 * Marks slips in words: misspelled names, retired terms, commands that do not exist, and checks
 * that are stale. What is code, comment or address is left alone but for commands.
 */
public final class Proofreader {
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Optional<LocalDate> today;

  /**
   * A proofreader.
   *
   * @param today the day from which ages are counted; without one, nothing is stale
   */
  public Proofreader(Vocabulary vocabulary, Wording wording, Optional<LocalDate> today) {
    this.vocabulary = vocabulary;
    this.wording = wording;
    this.today = today;
  }

  /** All slips, in the order of files and lines. */
  public List<Slip> read(List<SourceFile> files) {
    List<Slip> slips = new ArrayList<>();
    ServiceNames names = new ServiceNames(vocabulary);
    RetiredTerms retired = new RetiredTerms(wording);
    Commands commands = new Commands(wording);
    List<List<ProseLine>> lines = files.parallelStream().map(ProseReader::lines).toList();
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      for (ProseLine line : lines.get(i)) {
        names.look(file, line, slips::add);
        retired.look(file, line, slips::add);
        commands.look(file, line, slips::add);
      }
      today
          .map(day -> new StaleChecks(day, wording.age()))
          .ifPresent(s -> s.look(file, slips::add));
    }
    names.finish(slips::add);
    return slips.stream().sorted(Comparator.comparing(Slip::position)).toList();
  }
}
