package org.cribsheet.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Area;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Slugs;

/**
 * Turns the bullets at the margin into services: one each, and one for each service that a section
 * holds inside.
 */
final class Sections {
  /** A title is short; more words are a sentence (format.md). */
  static final int MOST_TITLE_WORDS = 8;

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Reporter reporter;
  private final List<Section> sections = new ArrayList<>();

  Sections(SourceFile file, Vocabulary vocabulary, Reporter reporter) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.reporter = reporter;
  }

  List<Section> of(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.kind != Entry.Kind.BULLET) {
        loose(entry);
      } else if (isSentence(entry.text())) {
        sentence(entry);
      } else {
        section(entry);
      }
    }
    return sections;
  }

  static String title(String text) {
    String title = text.replaceAll("[\\s:]+$", "").strip();
    return title.replaceFirst("^\\[ ]\\s+", "☐ ").replaceFirst("^\\[[xX]]\\s+", "☑ ");
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static boolean isSentence(String text) {
    return words(text) > MOST_TITLE_WORDS;
  }

  /** A table, fence or text at the margin goes on with the section before it. */
  private void loose(Entry entry) {
    if (!sections.isEmpty()) {
      sections.get(sections.size() - 1).entries().add(entry);
    }
  }

  private void section(Entry entry) {
    String title = title(entry.text());
    Optional<Vocabulary.Entry> own =
        vocabulary.titled(title).or(() -> vocabulary.service(Slugs.of(title)));
    List<Entry> kept = new ArrayList<>();
    add(title, own, entry, kept);
    for (Entry child : entry.children) {
      Optional<Vocabulary.Entry> nested = nested(child, own);
      if (nested.isEmpty()) {
        kept.add(child);
        continue;
      }
      reporter.report(
          Problem.warning(
                  Code.SPLIT_SECTION,
                  file.at(child.number(), child.column + 1),
                  "'"
                      + title(child.text())
                      + "' stands inside '"
                      + title
                      + "' and gets a page of its own")
              .hint("give it a bullet at the margin"));
      kept.add(
          Entry.of(
              Entry.Kind.BULLET,
              child.column,
              "[[" + nested.get().slug() + "]]",
              child.number(),
              child.column));
      add(title(child.text()), nested, child, new ArrayList<>(child.children));
    }
  }

  /** The service that a bullet one level in stands for, if it is another one than its section's. */
  private Optional<Vocabulary.Entry> nested(Entry child, Optional<Vocabulary.Entry> own) {
    if (child.kind != Entry.Kind.BULLET || child.children.isEmpty() || isSentence(child.text())) {
      return Optional.empty();
    }
    return vocabulary
        .nested(title(child.text()))
        .filter(e -> own.map(o -> !o.slug().equals(e.slug())).orElse(true));
  }

  /** {@code Kettle: Your tea is …: Correct …} is a scenario of the kettle, without the word. */
  private void sentence(Entry entry) {
    int colon = entry.text().indexOf(':');
    String name = colon > 0 ? entry.text().substring(0, colon) : entry.text().split("\\s+", 2)[0];
    Optional<Vocabulary.Entry> named = vocabulary.titled(name);
    if (named.isEmpty()) {
      name = entry.text().split("\\s+", 2)[0];
      named = vocabulary.titled(name);
    }
    reporter.report(
        Problem.warning(
                Code.SENTENCE_TITLE,
                file.at(entry.number(), 1),
                "this title is a sentence: read as a scenario of '" + name + "'")
            .hint(
                "write '- "
                    + (named.isPresent() ? name : "Service")
                    + ":' and put the sentence below it as '- Scenario: …'"));
    String rest = entry.text().substring(name.length()).replaceFirst("^\\s*:\\s*", "").strip();
    Entry scenario = Entry.of(Entry.Kind.BULLET, 2, rest, entry.number(), name.length() + 4);
    scenario.children.addAll(entry.children);
    List<Entry> entries = new ArrayList<>();
    entries.add(scenario);
    add(name, named, entry, entries);
  }

  private void add(
      String title, Optional<Vocabulary.Entry> known, Entry entry, List<Entry> entries) {
    Optional<Area> area =
        known.flatMap(
            k -> vocabulary.areas().stream().filter(a -> a.slug().equals(k.area())).findFirst());
    sections.add(
        new Section(
            title,
            area.map(Area::name).orElse("More notes"),
            area.map(Area::order).orElse(Integer.MAX_VALUE),
            entry.number(),
            entry.column,
            entries));
  }
}
