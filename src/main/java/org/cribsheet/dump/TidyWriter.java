package org.cribsheet.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cribsheet.dump.Entry.Kind;
import org.cribsheet.source.MappedText;
import org.cribsheet.text.Labels;

/**
 * Writes sections in the tidy spelling, every line knowing the line of the dump that it came from.
 */
final class TidyWriter {
  private static final int MOST_TOPIC_WORDS = 8;

  private final MappedText out;

  TidyWriter(MappedText out) {
    this.out = out;
  }

  /**
   * One service: what stands before or between topics first, then the topics, each in its order.
   */
  void section(Section section) {
    add("# " + Escaper.heading(section.title()), section.line(), section.column());
    blank(section.line());
    List<Entry> topics = new ArrayList<>();
    for (Entry entry : section.entries()) {
      if (isTopic(entry)) {
        topics.add(entry);
      } else {
        entry(entry, "");
      }
    }
    for (Entry topic : topics) {
      blank(topic.number());
      add("## " + Escaper.heading(Sections.title(topic.text())), topic.number(), topic.column);
      blank(topic.number());
      topic.children.forEach(child -> entry(child, ""));
    }
    blank(section.line());
  }

  /** A bullet one level in, with children, of at most eight words, that is no label. */
  private static boolean isTopic(Entry entry) {
    return entry.kind == Kind.BULLET
        && !entry.children.isEmpty()
        && Sections.words(entry.text()) <= MOST_TOPIC_WORDS
        && Labels.of(entry.text()).isEmpty()
        && !hasAnswers(entry);
  }

  /** A short line above {@code Correct:} is a scenario that lacks the word. */
  private static boolean hasAnswers(Entry entry) {
    return entry.children.stream()
        .map(c -> Labels.of(c.text()))
        .anyMatch(
            l ->
                l.isPresent()
                    && (l.get().kind() == Labels.Kind.WRONG
                        || l.get().written().toLowerCase(Locale.ROOT).startsWith("correct")));
  }

  private void entry(Entry entry, String indent) {
    switch (entry.kind) {
      case BULLET -> bullet(entry, indent);
      case FENCE -> fence(entry, indent);
      case TABLE -> rows(entry, indent);
      case PICTURE, TEXT -> apart(entry, indent);
    }
  }

  private void bullet(Entry entry, String indent) {
    add(
        indent + "- " + Escaper.line(entry.text()),
        entry.number(),
        entry.lines.get(0).column() - indent.length() - 2);
    entry.children.forEach(child -> entry(child, indent + "  "));
  }

  private void fence(Entry entry, String indent) {
    List<Entry.Line> body = entry.lines.subList(1, entry.lines.size());
    int common =
        body.stream()
            .map(Entry.Line::text)
            .filter(t -> !t.isBlank())
            .mapToInt(TidyWriter::indent)
            .min()
            .orElse(0);
    String info = entry.lines.get(0).text().replaceAll("^`+", "").strip();
    blank(entry.number());
    add(indent + "```" + info, entry.number(), 0);
    for (Entry.Line line : body) {
      String text =
          line.text().isBlank() ? "" : indent + line.text().substring(common).stripTrailing();
      add(text, line.number(), common - indent.length());
    }
    add(indent + "```", body.isEmpty() ? entry.number() : body.get(body.size() - 1).number(), 0);
    blank(entry.number());
  }

  private void rows(Entry entry, String indent) {
    blank(entry.number());
    for (Entry.Line line : entry.lines) {
      add(indent + Escaper.text(line.text()), line.number(), line.column() - indent.length());
    }
    blank(entry.number());
  }

  private void apart(Entry entry, String indent) {
    blank(entry.number());
    String text = entry.kind == Kind.PICTURE ? entry.text() : Escaper.line(entry.text());
    add(indent + text, entry.number(), entry.column - indent.length());
    blank(entry.number());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void blank(int origin) {
    if (!out.lastLine().isEmpty()) {
      out.add("", origin, 0);
    }
  }

  private void add(String line, int origin, int shift) {
    out.add(line, origin, shift);
  }
}
