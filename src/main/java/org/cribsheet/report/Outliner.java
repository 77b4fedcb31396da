package org.cribsheet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.report.Change.Altered;
import org.cribsheet.report.Change.Manner;
import org.cribsheet.report.Entry.Kind;
import org.cribsheet.report.Outline.Item;
import org.cribsheet.report.Outline.Paragraph;
import org.cribsheet.report.Outline.Part;
import org.cribsheet.report.Outline.Section;
import org.cribsheet.report.Outline.Table;
import org.cribsheet.report.StudyReport.Pair;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.text.Inlines;

/** Puts a report into words. */
final class Outliner {
  private final StudyReport report;
  private final String base;
  private final int longest;

  /**
   * @param base what somebody called the earlier state
   * @param longest so many characters of one wording are shown
   */
  private Outliner(StudyReport report, String base, int longest) {
    this.report = report;
    this.base = base;
    this.longest = longest;
  }

  static Outline of(StudyReport report, String base, int longest) {
    Outliner outliner = new Outliner(report, base, longest);
    return new Outline("Study report", outliner.summary(), outliner.sections());
  }

  private List<Part> summary() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            List.of(
                Span.plain("Compared with "),
                Span.name(base),
                Span.plain(
                    report.changes().isEmpty() ? ": what readers learn is the same." : "."))));
    if (!report.problems().isEmpty()) {
      parts.add(
          strong(
              count(report.problems().size(), "problem") + " to mend before this is published."));
    }
    if (!report.stale().isEmpty()) {
      boolean isOne = report.stale().size() == 1;
      parts.add(
          strong(
              count(report.stale().size(), "question")
                  + " to check again: what "
                  + (isOne ? "it rests" : "they rest")
                  + " on has changed, and "
                  + (isOne ? "its" : "their")
                  + " date has not."));
    }
    if (!report.changes().isEmpty()) {
      parts.add(counts());
    }
    int links = report.broken().size() + report.lost().size();
    parts.add(plain(links == 0 ? "No link is broken." : count(links, "link") + " broken."));
    parts.add(plain(coverage()));
    parts.add(plain(sizes()));
    return parts;
  }

  private Table counts() {
    List<String> header = new ArrayList<>(List.of(""));
    Arrays.stream(Manner.values()).map(Manner::verb).forEach(header::add);
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> row = new ArrayList<>(List.of(kind.plural()));
      for (Manner manner : Manner.values()) {
        row.add(Integer.toString(report.of(kind, manner).size()));
      }
      if (row.stream().skip(1).anyMatch(n -> !n.equals("0"))) {
        rows.add(row);
      }
    }
    return new Table(header, rows);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    section("problems", report.problems().stream().map(Outliner::problem).toList(), sections);
    section(
        "questions to check again", report.stale().stream().map(this::stale).toList(), sections);
    section(
        "links that lead nowhere",
        report.broken().stream().map(Outliner::problem).toList(),
        sections);
    section(
        "addresses that are gone",
        report.lost().stream().map(a -> new Item(List.of(Span.name(a)), List.of())).toList(),
        sections);
    for (Manner manner : Manner.values()) {
      for (Kind kind : Kind.values()) {
        section(
            kind.plural() + " " + manner.verb(),
            report.of(kind, manner).stream().map(this::change).toList(),
            sections);
      }
    }
    section("new warnings", report.warnings().stream().map(Outliner::problem).toList(), sections);
    section(
        "coverage by task",
        report.coverage().stream().flatMap(e -> tasks(e).stream()).toList(),
        sections);
    return sections;
  }

  private static void section(String title, List<Item> items, List<Section> sections) {
    if (!items.isEmpty()) {
      sections.add(new Section(title, items));
    }
  }

  private static Item problem(Problem p) {
    List<Span> head = new ArrayList<>();
    p.position().ifPresent(at -> head.add(Span.name(at.file() + ":" + at.line())));
    head.add(Span.plain((head.isEmpty() ? "" : " ") + p.message() + " "));
    head.add(Span.name(p.code().label()));
    List<List<Span>> lines = new ArrayList<>();
    p.other().ifPresent(at -> lines.add(List.of(Span.plain("see also "), place(at))));
    p.hint().ifPresent(hint -> lines.add(List.of(Span.plain(hint))));
    return new Item(head, lines);
  }

  private Item stale(Stale s) {
    String checked = s.question().checked().map(day -> "checked " + day).orElse("never checked");
    List<List<Span>> lines = new ArrayList<>();
    s.changed()
        .forEach(ref -> lines.add(List.of(Span.plain("rests on "), Span.name(ref.toString()))));
    return new Item(
        List.of(
            Span.strong(shortened(Inlines.plain(s.question().stem()))),
            Span.plain(" " + checked + ", "),
            place(s.question().position())),
        lines);
  }

  private Item change(Change change) {
    Entry entry = change.entry();
    List<Span> head =
        List.of(
            Span.strong(entry.place()),
            Span.plain(" "),
            Span.name(entry.id()),
            Span.plain(" "),
            place(entry.position()));
    if (change instanceof Altered a) {
      return new Item(head, altered(a));
    }
    return new Item(head, List.of(List.of(Span.plain(shortened(entry.words())))));
  }

  private List<List<Span>> altered(Altered a) {
    List<List<Span>> lines = new ArrayList<>();
    if (a.isRenamed()) {
      lines.add(List.of(Span.plain("until now "), Span.name(a.before().id())));
    }
    if (a.isReworded()) {
      WordDifference words = WordDifference.of(a.before().words(), a.after().words());
      lines.add(told("before: ", words.before()));
      lines.add(told("after: ", words.after()));
    } else if (a.isChanged()) {
      lines.add(List.of(Span.plain("what is right has changed")));
    }
    return lines;
  }

  private List<Span> told(String when, List<Span> words) {
    List<Span> line = new ArrayList<>(List.of(Span.plain(when)));
    int left = longest;
    for (Span span : words) {
      if (left <= 0) {
        line.add(Span.plain(" …"));
        break;
      }
      line.add(new Span(shortened(span.text(), left), span.look()));
      left -= span.text().length();
    }
    return line;
  }

  private String shortened(String text) {
    return shortened(text, longest);
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  private static Span place(Position at) {
    return Span.name(at.file() + ":" + at.line());
  }

  private String coverage() {
    long altered =
        report.coverage().stream()
            .flatMap(e -> tasks(e).stream())
            .filter(i -> !i.lines().isEmpty())
            .count();
    return altered == 0
        ? "Coverage of the exams is the same."
        : "Coverage differs in " + count(altered, "task") + " of the exams.";
  }

  /** A task an item; a line below it only where it differs. */
  private static List<Item> tasks(Pair<Coverage.OfExam> exam) {
    String id = exam.after().or(exam::before).orElseThrow().exam().id();
    return StudyReport.pairs(
            tasks(exam.before()), tasks(exam.after()), (Coverage.OfTask t) -> t.task().id())
        .stream()
        .map(t -> task(id, t))
        .toList();
  }

  private static List<Coverage.OfTask> tasks(Optional<Coverage.OfExam> exam) {
    return exam.stream()
        .flatMap(e -> e.domains().stream())
        .flatMap(d -> d.tasks().stream())
        .toList();
  }

  private static Item task(String exam, Pair<Coverage.OfTask> task) {
    String then = task.before().map(Outliner::covered).orElse("not asked");
    String now = task.after().map(Outliner::covered).orElse("not asked any more");
    String id = exam + "/" + task.after().or(task::before).orElseThrow().task().id();
    List<Span> head = List.of(Span.strong(id), Span.plain(" " + now));
    return new Item(
        head, then.equals(now) ? List.of() : List.of(List.of(Span.plain("before: " + then))));
  }

  private static String covered(Coverage.OfTask t) {
    return String.format(
        Locale.ROOT,
        "%s, %.1f questions, %.1f scenarios",
        count(t.services().size(), "page"),
        t.bank(),
        t.fromNotes());
  }

  private String sizes() {
    Optional<Sizes> now = report.sizes().after();
    Optional<Sizes> then = report.sizes().before();
    if (now.isEmpty()) {
      return "Sizes are not known: no site can be made of these notes.";
    }
    return "Site: "
        + size(then.map(Sizes::site), now.get().site())
        + " in "
        + count(now.get().files(), "file")
        + ". Search data: "
        + size(then.map(Sizes::search), now.get().search())
        + ", gzipped "
        + size(then.map(Sizes::searchZipped), now.get().searchZipped())
        + ". Both states are built by the same program, templates and styles.";
  }

  private static String size(Optional<Long> then, long now) {
    String difference =
        then.map(t -> t == now ? "the same" : String.format(Locale.ROOT, "%+,d bytes", now - t))
            .orElse("no earlier one");
    return String.format(Locale.ROOT, "%,.1f kB (%s)", now / 1000.0, difference);
  }

  private static Paragraph plain(String words) {
    return new Paragraph(List.of(Span.plain(words)));
  }

  private static Paragraph strong(String words) {
    return new Paragraph(List.of(Span.strong(words)));
  }

  private static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
