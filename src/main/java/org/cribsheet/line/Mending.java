package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.dump.Dump;
import org.cribsheet.line.Anchored.Anchor;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.proof.Formatter;
import org.cribsheet.proof.Proofreader;
import org.cribsheet.proof.Slip;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * Replaces words where that is safe, and formats bullets and tables, in tidy notes. Every address
 * stays: where a replaced word would have changed one, the old one is written down; where that
 * cannot be, the line stays as it is. A file whose meaning formatting would change is not
 * formatted.
 */
final class Mending implements Fixer {
  private static final Pattern MORE = Pattern.compile("\\s*[\\p{L}\\p{N}(\"'`*_\\[].*");

  private final Workspace workspace;

  Mending(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<String> fix(Material material) throws IOException {
    List<String> done = new ArrayList<>();
    List<Slip> slips =
        new Proofreader(material.vocabulary(), material.wording(), Optional.empty())
            .read(material.notes()).stream().filter(Slip::safe).toList();
    for (SourceFile file : material.notes()) {
      if (!Dump.isDump(file)) {
        List<Slip> own =
            slips.stream().filter(s -> s.position().file().equals(file.name())).toList();
        fix(file, own, material.vocabulary(), done);
      }
    }
    return done;
  }

  private void fix(SourceFile file, List<Slip> slips, Vocabulary vocabulary, List<String> done)
      throws IOException {
    SourceFile worded = slips.isEmpty() ? file : replaced(file, slips, vocabulary);
    SourceFile formatted = new SourceFile(file.name(), Formatter.format(worded));
    if (!formatted.equals(worded)
        && !meaning(formatted, vocabulary).equals(meaning(worded, vocabulary))) {
      formatted = worded;
    }
    Path path = workspace.home().resolve(file.name());
    if (formatted.equals(file) || !isAsRead(path, file)) {
      return;
    }
    write(path, formatted);
    for (Slip slip : slips) {
      int at = slip.position().line() - 1;
      if (!worded.lines().get(at).equals(file.lines().get(at))) {
        done.add(
            "wrote '"
                + slip.right().orElseThrow()
                + "' for '"
                + slip.wrong()
                + "' at "
                + slip.position());
      }
    }
    if (!formatted.equals(worded)) {
      done.add("formatted " + file.name());
    }
  }

  /** All that a reader of notes sees in a file, and on which line, but not in which column. */
  private static String meaning(SourceFile file, Vocabulary vocabulary) {
    return Pattern.compile("(" + Pattern.quote(file.name()) + ":\\d+):\\d+")
        .matcher(read(file, vocabulary).toString())
        .replaceAll("$1");
  }

  private static Notebook read(SourceFile file, Vocabulary vocabulary) {
    return new NoteReader(vocabulary, Pictures.NONE, new Reporter()).read(List.of(file));
  }

  private static SourceFile replaced(SourceFile file, List<Slip> slips, Vocabulary vocabulary) {
    List<String> lines = new ArrayList<>(file.lines());
    for (int i = slips.size() - 1; i >= 0; i--) {
      Slip slip = slips.get(i);
      int line = slip.position().line() - 1;
      int start = slip.position().column() - 1;
      StringBuilder text = new StringBuilder(lines.get(line));
      text.replace(start, start + slip.wrong().length(), slip.right().orElseThrow());
      lines.set(line, text.toString());
    }
    Map<Integer, Anchor> before = Anchored.in(read(file, vocabulary));
    keep(lines, file, before, vocabulary);
    SourceFile result = new SourceFile(file.name(), lines);
    return ids(Anchored.in(read(result, vocabulary))).equals(ids(before)) ? result : file;
  }

  /** Writes down the addresses that would change, or takes the line back. */
  private static void keep(
      List<String> lines, SourceFile file, Map<Integer, Anchor> before, Vocabulary vocabulary) {
    Map<Integer, Anchor> after = Anchored.in(read(new SourceFile(file.name(), lines), vocabulary));
    before.forEach(
        (number, anchor) -> {
          if (!anchor.equals(after.get(number))) {
            String old = file.lines().get(number - 1);
            boolean free = anchor.writable() && !old.contains("{#") && endsWith(number, lines);
            String written = lines.get(number - 1).stripTrailing() + " {#" + anchor.id() + "}";
            lines.set(number - 1, free ? written : old);
          }
        });
  }

  /** Whether a bullet's words end with its line, so that an id can stand there. */
  private static boolean endsWith(int number, List<String> lines) {
    return number == lines.size() || !MORE.matcher(lines.get(number)).matches();
  }

  private static List<String> ids(Map<Integer, Anchor> anchors) {
    return anchors.values().stream().map(Anchor::id).toList();
  }

  /** A file that had to be repaired in reading is not ours to write: import does that. */
  private static boolean isAsRead(Path path, SourceFile file) throws IOException {
    String text = Files.readString(path).replace("\r\n", "\n");
    return text.equals(file.text()) || (text + "\n").equals(file.text());
  }

  private static void write(Path path, SourceFile file) throws IOException {
    String text = file.text();
    Files.writeString(
        path, Files.readString(path).contains("\r\n") ? text.replace("\n", "\r\n") : text);
  }
}
