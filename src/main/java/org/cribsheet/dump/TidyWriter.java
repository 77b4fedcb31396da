package org.cribsheet.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        && label(entry).isEmpty()
        && !isDraft(entry)
        && !hasAnswers(entry);
  }

  /** Only a whole service can be a draft in a dump: lower down, the words may mean anything. */
  private static boolean isDraft(Entry entry) {
    return Sections.title(entry.text()).toLowerCase(Locale.ROOT).endsWith("(draft)");
  }

  /** The label of a bullet or numbered line; bold type does not hide it. */
  private static Optional<Labels.Label> label(Entry entry) {
    String text = entry.kind == Kind.NUMBERED ? entry.text().substring(rule(entry)) : entry.text();
    return Labels.of(
        text.startsWith("*") || text.startsWith("_") ? text.replaceAll("[*_]", "") : text);
  }

  /** A short line above {@code Correct:} is a scenario that lacks the word. */
  private static boolean hasAnswers(Entry entry) {
    return entry.children.stream()
        .map(TidyWriter::label)
        .anyMatch(
            l ->
                l.isPresent()
                    && (l.get().kind() == Labels.Kind.WRONG
                        || l.get().written().toLowerCase(Locale.ROOT).startsWith("correct")));
  }

  private void entry(Entry entry, String indent) {
    switch (entry.kind) {
      case BULLET -> bullet(entry, indent);
      case NUMBERED -> numbered(entry, indent);
      case QUOTE -> quote(entry, indent);
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

  /** A numbered line; Markdown would take one behind a bullet for the rest of that bullet. */
  private void numbered(Entry entry, String indent) {
    int text = rule(entry);
    blank(entry.number());
    add(
        indent + entry.text().substring(0, text) + Escaper.line(entry.text().substring(text)),
        entry.number(),
        entry.column - indent.length());
    entry.children.forEach(child -> entry(child, indent + " ".repeat(text)));
  }

  /** How long a line's number is, with what parts it from the text. */
  private static int rule(Entry entry) {
    return entry.text().indexOf(' ') + 1;
  }

  private void quote(Entry entry, String indent) {
    blank(entry.number());
    for (Entry.Line line : entry.lines) {
      String text = (indent + "> " + Escaper.text(line.text())).stripTrailing();
      add(text, line.number(), line.column() - indent.length() - 2);
    }
    blank(entry.number());
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
    String info = entry.lines.get(0).text().replaceAll("^(?:`+|~+)", "").strip();
    String rule = rule(info, body);
    blank(entry.number());
    add(indent + rule + info, entry.number(), 0);
    for (Entry.Line line : body) {
      String text =
          line.text().isBlank() ? "" : indent + line.text().substring(common).stripTrailing();
      add(text, line.number(), common - indent.length());
    }
    add(indent + rule, body.isEmpty() ? entry.number() : body.get(body.size() - 1).number(), 0);
    blank(entry.number());
  }

  /** A rule that nothing in the fence closes. */
  private static String rule(String info, List<Entry.Line> body) {
    String sign = info.contains("`") ? "~" : "`";
    String rule = sign.repeat(3);
    while (holds(body, rule)) {
      rule += sign;
    }
    return rule;
  }

  private static boolean holds(List<Entry.Line> body, String rule) {
    return body.stream().anyMatch(line -> line.text().strip().startsWith(rule));
  }

  private void rows(Entry entry, String indent) {
    blank(entry.number());
    for (Entry.Line line : entry.lines) {
      add(indent + Escaper.row(line.text()), line.number(), line.column() - indent.length());
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
