package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Json;

/**
 * Notes many times over, each copy about services of its own: vocabulary, links and index grow as
 * they would with real notes.
 */
final class Copies {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final Pattern TITLE = Pattern.compile("(?:#|-) +(.+?):?\\s*");

  private final List<SourceFile> notes;
  private final Vocabulary vocabulary;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> slugs;

  Copies(List<SourceFile> notes, Vocabulary vocabulary) {
    this.notes = List.copyOf(notes);
    this.vocabulary = vocabulary;
    this.slugs =
        vocabulary.services().stream()
            .map(Entry::slug)
            .collect(Collectors.toCollection(HashSet::new));
    vocabulary.services().forEach(e -> spellings(e).forEach(this::name));
    notes.forEach(f -> f.lines().forEach(this::title));
  }

  private static List<String> spellings(Entry e) {
    List<String> spellings = new ArrayList<>(e.aliases());
    spellings.add(e.name());
    spellings.add(e.shortName());
    spellings.addAll(e.titles());
    e.ambiguous().forEach(a -> spellings.add(a.word()));
    return spellings;
  }

  private void title(String line) {
    Matcher title = TITLE.matcher(line);
    if (title.matches()) {
      name(title.group(1));
    }
  }

  /** The words with a capital or a digit; if there is none, the longest. */
  private void name(String spelling) {
    List<String> words = WORD.matcher(spelling).results().map(r -> r.group()).toList();
    List<String> telling =
        words.stream()
            .filter(w -> !w.equals(w.toLowerCase(Locale.ROOT)) || w.matches(".*\\d.*"))
            .toList();
    names.addAll(telling);
    if (telling.isEmpty()) {
      words.stream().max(Comparator.comparingInt(String::length)).ifPresent(names::add);
    }
  }

  /**
   * Writes the notes and the vocabulary of so many copies into a project that has neither. The
   * first copy is the notes themselves.
   */
  void write(Project project, int copies) throws IOException {
    Project.delete(project.notes());
    Files.createDirectories(project.notes());
    List<Renaming> renamings = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      if (copy > 0) {
        renamings.add(new Renaming(copy, names, slugs));
      }
      for (SourceFile file : notes) {
        Path name = project.notes().resolve(numbered(file.name(), copy));
        Files.writeString(name, copy == 0 ? file.text() : renamed(file, renamings.get(copy - 1)));
      }
    }
    Files.writeString(
        project.home().resolve("content").resolve("vocabulary.yaml"), yaml(renamings));
  }

  private static String numbered(String path, int copy) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return String.format(
        Locale.ROOT, "%s-%03d%s", name.substring(0, dot), copy, name.substring(dot));
  }

  /** Front matter, comments and diagrams, of which drawings exist, stay as they are. */
  private static String renamed(SourceFile file, Renaming renaming) {
    StringBuilder out = new StringBuilder();
    String until = "";
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (!until.isEmpty()) {
        until = line.strip().endsWith(until) ? "" : until;
      } else if (i == 0 && line.equals("---")) {
        until = "---";
      } else if (line.strip().startsWith("<!--") && !line.contains("-->")) {
        until = "-->";
      } else if (line.strip().startsWith("```plantuml")) {
        until = "```";
      } else {
        line = renaming.line(line);
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  /** JSON strings are YAML strings. */
  private String yaml(List<Renaming> renamings) {
    StringBuilder out = new StringBuilder("areas:\n");
    vocabulary
        .areas()
        .forEach(
            a ->
                out.append("  - {slug: ")
                    .append(a.slug())
                    .append(", name: ")
                    .append(Json.text(a.name()))
                    .append(", order: ")
                    .append(a.order())
                    .append("}\n"));
    out.append("services:\n");
    vocabulary
        .services()
        .forEach(e -> entry(e, UnaryOperator.identity(), UnaryOperator.identity(), out));
    for (Renaming r : renamings) {
      vocabulary.services().forEach(e -> entry(e, r::slug, r::line, out));
    }
    return out.toString();
  }

  private static void entry(
      Entry e, UnaryOperator<String> slug, UnaryOperator<String> words, StringBuilder out) {
    out.append("  - slug: ").append(slug.apply(e.slug())).append('\n');
    out.append("    name: ").append(Json.text(words.apply(e.name()))).append('\n');
    out.append("    short: ").append(Json.text(words.apply(e.shortName()))).append('\n');
    out.append("    area: ").append(e.area()).append('\n');
    out.append("    aliases: ").append(list(e.aliases(), words)).append('\n');
    out.append("    titles: ").append(list(e.titles(), words)).append('\n');
    out.append("    former: ").append(list(e.former(), slug)).append('\n');
    if (!e.ambiguous().isEmpty()) {
      out.append("    ambiguous:\n");
      e.ambiguous()
          .forEach(
              a ->
                  out.append("      - {word: ")
                      .append(Json.text(words.apply(a.word())))
                      .append(", near: ")
                      .append(list(a.near(), words))
                      .append("}\n"));
    }
  }

  private static String list(List<String> items, UnaryOperator<String> renamed) {
    return Json.text(items.stream().map(renamed).distinct().toList());
  }
}
