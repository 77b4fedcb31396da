package org.cribsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** Adds guesses to the text of a {@code vocabulary.yaml}, in which nothing else is changed. */
public final class VocabularyWriter {
  private static final String NOTE =
      """
      # The areas of the site, and what gets a page each. 'cribsheet import' guessed what has a line of your notes above it, or a remark
      # behind it: correct what is wrong. A later import adds what it finds new, keeps to what stands here, and changes none of it; notes move
      # to the area that you give their service.
      #
      #   slug       the page's address: small letters, digits, hyphens. Do not change it later; put an old one under `former`
      #   name       the page's title, and `short` what links and menus say if it is long
      #   area       the slug of its area
      #   aliases    spellings that become a link in running text, letter case included: take out what is too common a word
      #   ambiguous  common words that are meant only if one of `near` stands in the same block: {word: cup, near: [size, volume]}
      #   titles     what your notes call it: leave that in, so that they find it again
      """;

  private static final Pattern NEXT_KEY = Pattern.compile("[^\\s#-].*");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 '/+.-]*[A-Za-z0-9+.]");

  /** Words that YAML takes for something else. */
  private static final Pattern NOT_WORDS =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|~");

  private VocabularyWriter() {}

  /** Adds guesses to a file; where that cannot be done, it is reported. */
  public static void into(Path file, Guesses guesses, Reporter reporter) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    Optional<String> written = with(guesses, text);
    if (written.isPresent()) {
      Importer.write(file, List.of(written.get().split("\n")));
    } else {
      reporter.report(
          Problem.warning(
                  Code.BAD_VOCABULARY,
                  new Position(file.toString(), 1, 1),
                  "the names that were guessed cannot be added to this file")
              .hint("write 'areas:' and 'services:' as lists, each entry on lines of its own"));
    }
  }

  /**
   * The text with the guesses in it; empty where it is written in a way that cannot be added to.
   *
   * @param text what stands in the file; empty if there is none
   */
  static Optional<String> with(Guesses guesses, String text) {
    List<String> lines =
        new ArrayList<>(Arrays.asList((text.isBlank() ? NOTE : text).stripTrailing().split("\n")));
    List<List<String>> areas = guesses.areas().stream().map(VocabularyWriter::area).toList();
    List<List<String>> services =
        guesses.services().stream().map(VocabularyWriter::service).toList();
    add(lines, "areas", areas);
    add(lines, "services", services);
    String written = String.join("\n", lines) + "\n";
    Reporter heard = new Reporter();
    Vocabulary read = VocabularyReader.read(SourceFile.of("vocabulary.yaml", written), heard);
    boolean there =
        guesses.services().stream().allMatch(g -> read.service(g.entry().slug()).isPresent());
    return there && !heard.hasErrors() ? Optional.of(written) : Optional.empty();
  }

  private static List<String> area(Vocabulary.Area area) {
    return List.of(
        "- {slug: %s, name: %s, order: %d}   # what the notes, or their file, are called"
            .formatted(area.slug(), quoted(area.name()), area.order()));
  }

  private static List<String> service(Guesses.Guess guess) {
    List<String> reasons = new ArrayList<>();
    guess.reasons().forEach((word, why) -> reasons.add(quoted(word) + " " + why));
    List<String> lines = new ArrayList<>();
    lines.add("# " + guess.place());
    lines.add("- slug: " + guess.entry().slug());
    lines.add("  name: " + quoted(guess.entry().name()));
    lines.add("  area: " + guess.entry().area());
    if (!reasons.isEmpty()) {
      lines.add(
          "  aliases: %s   # %s"
              .formatted(list(guess.entry().aliases()), String.join(", ", reasons)));
    }
    lines.add("  titles: " + list(guess.entry().titles()));
    return lines;
  }

  private static String list(List<String> words) {
    return "[" + String.join(", ", words.stream().map(VocabularyWriter::quoted).toList()) + "]";
  }

  private static String quoted(String words) {
    boolean plain = PLAIN.matcher(words).matches() && !NOT_WORDS.matcher(words).matches();
    return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Puts items at the end of a list, indented as it is; begins the list if there is none. */
  private static void add(List<String> lines, String key, List<List<String>> items) {
    if (items.isEmpty()) {
      return;
    }
    int at = begin(lines, key);
    String indent = "  ";
    int end = at + 1;
    for (int i = at + 1; i < lines.size() && !NEXT_KEY.matcher(lines.get(i)).matches(); i++) {
      String line = lines.get(i);
      if (line.strip().startsWith("- ") && end == at + 1) {
        indent = line.substring(0, line.indexOf('-'));
      }
      end = line.isBlank() || line.startsWith("#") ? end : i + 1;
    }
    for (List<String> item : items) {
      for (String line : item) {
        lines.add(end++, indent + line);
      }
    }
  }

  private static int begin(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(key + ":\\s*(\\[\\s*])?\\s*(#.*)?")) {
        lines.set(i, lines.get(i).replaceFirst("\\[\\s*]", "").stripTrailing());
        return i;
      }
    }
    lines.add("");
    lines.add(key + ":");
    return lines.size() - 1;
  }
}
