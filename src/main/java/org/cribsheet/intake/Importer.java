package org.cribsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.dump.Dump;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.text.Slugs;

/** Writes dumps into a folder in the tidy spelling, one file an area. */
public final class Importer {
  /**
   * What an import did to one file.
   *
   * @param created whether the file is new
   * @param added how many headings, bullets and blocks were put into a file that was there
   */
  public record Outcome(Path file, boolean created, int added) {}

  private final Vocabulary vocabulary;
  private final Reporter reporter;

  public Importer(Vocabulary vocabulary, Reporter reporter) {
    this.vocabulary = vocabulary;
    this.reporter = reporter;
  }

  public List<Outcome> into(Path folder, List<SourceFile> dumps) throws IOException {
    Map<String, List<String>> areas = new LinkedHashMap<>();
    dumps.stream().filter(d -> !Dump.isDump(d)).forEach(this::refuse);
    if (reporter.hasErrors()) {
      return List.of();
    }
    for (SourceFile dump : dumps) {
      for (Dump.AreaText area : Dump.read(dump, vocabulary, reporter).areas()) {
        areas.computeIfAbsent(area.area(), a -> header(area)).addAll(area.text().lines());
      }
    }
    if (reporter.hasErrors()) {
      return List.of();
    }
    Files.createDirectories(folder);
    SortedSet<String> digests = Imported.read(folder);
    List<Outcome> outcomes = new ArrayList<>();
    for (Map.Entry<String, List<String>> area : areas.entrySet()) {
      String slug = Slugs.of(area.getKey());
      Path file = folder.resolve(slug + ".md");
      new Moving(folder, digests, reporter).to(file, area.getValue());
      outcomes.add(file(file, area.getValue(), Imported.of(slug, digests)));
    }
    write(folder.resolve(Imported.FILE), List.copyOf(digests));
    return outcomes;
  }

  private void refuse(SourceFile tidy) {
    reporter.report(
        Problem.error(
                Code.NO_NOTES, tidy.at(1, 1), "this file is no dump: it has '# ' headings already")
            .hint("put it into content/notes as it is"));
  }

  private static List<String> header(Dump.AreaText area) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("area: " + area.area());
    if (area.order() != Integer.MAX_VALUE) {
      lines.add("order: " + area.order());
    }
    lines.add("---");
    lines.add("");
    return lines;
  }

  private Outcome file(Path file, List<String> fresh, Imported imported) throws IOException {
    Piece pieces = PieceReader.read(fresh);
    if (!Files.exists(file)) {
      imported.remember(pieces, Set.of());
      write(file, fresh);
      return new Outcome(file, true, 0);
    }
    Piece edited = read(file, reporter);
    Merge merge = new Merge(file.toString(), imported, reporter);
    int added = merge.into(edited, pieces);
    imported.remember(pieces, merge.undecided());
    if (added > 0) {
      write(file, edited);
    }
    return new Outcome(file, false, added);
  }

  static Piece read(Path file, Reporter reporter) throws IOException {
    return PieceReader.read(
        new SourceReader(reporter)
            .read(file, file.toString())
            .map(SourceFile::lines)
            .orElse(List.of()));
  }

  static void write(Path file, Piece pieces) throws IOException {
    List<String> lines = new ArrayList<>();
    pieces.write(lines);
    write(file, lines);
  }

  /** A file is whole or untouched, whatever happens meanwhile. */
  static void write(Path file, List<String> lines) throws IOException {
    List<String> trimmed = new ArrayList<>(lines);
    while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isBlank()) {
      trimmed.remove(trimmed.size() - 1);
    }
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".import", ".tmp");
    Files.writeString(fresh, String.join("\n", trimmed) + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
