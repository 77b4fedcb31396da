package org.cribsheet.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.Exam.Domain;
import org.cribsheet.data.Exam.Scale;
import org.cribsheet.data.Exam.Task;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** Reads {@code content/exams/*.yaml}. An exam whose figures do not add up is not read at all. */
public final class ExamReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "from",
          "until",
          "questions",
          "unscored",
          "minutes",
          "scale",
          "pass",
          "confirmed",
          "checked",
          "source",
          "domains",
          "services",
          "out");

  private final Fields fields;
  private final Vocabulary vocabulary;
  private final Reporter reporter;
  private boolean sound = true;

  private ExamReader(Fields fields, Vocabulary vocabulary, Reporter reporter) {
    this.fields = fields;
    this.vocabulary = vocabulary;
    this.reporter = reporter;
  }

  /** The exam, unless something without which there is none is missing or wrong. */
  public static Optional<Exam> read(SourceFile file, Vocabulary vocabulary, Reporter reporter) {
    Fields fields = YamlText.of(file, Code.BAD_EXAM, reporter).fields();
    return fields.isEmpty()
        ? Optional.empty()
        : new ExamReader(fields, vocabulary, reporter).exam();
  }

  private Optional<Exam> exam() {
    fields.allow(KEYS);
    Exam exam =
        new Exam(
            id(),
            words("name"),
            date("from").orElseGet(() -> missing("from", LocalDate.EPOCH)),
            date("until"),
            count("questions", 1),
            count("unscored", 0),
            count("minutes", 1),
            scale(),
            count("pass", 1),
            fields.flag("confirmed"),
            date("checked"),
            fields.text("source"),
            domains(),
            services(),
            fields.words("out"));
    check(exam);
    return sound ? Optional.of(exam) : Optional.empty();
  }

  private void check(Exam e) {
    must(e.unscored() < Math.max(1, e.questions()), "unscored", "fewer than 'questions'");
    must(e.pass() >= e.scale().low() && e.pass() <= e.scale().high(), "pass", "within 'scale'");
    must(e.until().isEmpty() || !e.until().get().isBefore(e.from()), "until", "after 'from'");
    must(
        e.checked().isEmpty() || e.source().isPresent(), "checked", "given together with 'source'");
    int weights = e.domains().stream().mapToInt(Domain::weight).sum();
    must(weights == 100, "domains", "of weights that add up to 100, not " + weights);
  }

  private void must(boolean holds, String key, String what) {
    if (!holds) {
      wrong(fields, key, "'" + key + "' must be " + what);
    }
  }

  private void wrong(Fields where, String key, String message) {
    sound = false;
    where.wrong(where.at(key), message);
  }

  private <T> T missing(String key, T standIn) {
    wrong(fields, key, "'" + key + "' is missing");
    return standIn;
  }

  private String id() {
    String id = words("id");
    if (!id.isEmpty() && !Slugs.good(id)) {
      sound = false;
      reporter.report(
          Problem.error(
                  Code.BAD_SLUG, fields.at("id"), "the id '" + id + "' is no part of an address")
              .hint("only a to z, 0 to 9 and -"));
    }
    return id;
  }

  private String words(String key) {
    return fields.text(key).filter(t -> !t.isEmpty()).orElseGet(() -> missing(key, ""));
  }

  private int count(String key, int least) {
    if (fields.text(key).isEmpty()) {
      return missing(key, least);
    }
    Optional<Integer> number = fields.number(key);
    number.ifPresent(n -> must(n >= least && n <= 100_000, key, least + " or more"));
    sound &= number.isPresent();
    return number.orElse(least);
  }

  private Optional<LocalDate> date(String key) {
    Optional<String> text = fields.text(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      wrong(
          fields, key, "'" + key + "' is a day such as 2026-11-30, not '" + text.orElse("") + "'");
      return key.equals("from") ? Optional.of(LocalDate.EPOCH) : Optional.empty();
    }
  }

  private Scale scale() {
    List<Integer> ends = fields.numbers("scale");
    if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
      wrong(fields, "scale", "'scale' is the lowest and the highest score, such as [100, 1000]");
      return new Scale(0, Integer.MAX_VALUE);
    }
    return new Scale(ends.get(0), ends.get(1));
  }

  private List<Domain> domains() {
    List<Domain> domains = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields f : fields.maps("domains")) {
      f.allow(List.of("id", "name", "weight", "tasks"));
      int id = f.number("id").orElse(0);
      if (id < 1 || !ids.add("" + id)) {
        wrong(f, "id", "a domain has an id of its own: 1, 2, 3 and so on");
      }
      String name = f.needed("name").orElse("");
      domains.add(new Domain(id, name, f.number("weight").orElse(0), tasks(f, ids)));
    }
    return domains;
  }

  private List<Task> tasks(Fields domain, Set<String> ids) {
    List<Task> tasks = new ArrayList<>();
    for (Fields f : domain.maps("tasks")) {
      f.allow(List.of("id", "name"));
      String id = f.text("id").orElse("");
      if (id.isEmpty() || !ids.add(id)) {
        wrong(f, "id", "a task has an id of its own, such as \"1.1\"");
      }
      tasks.add(new Task(id, f.needed("name").orElse("")));
    }
    return tasks;
  }

  private List<String> services() {
    List<String> slugs = new ArrayList<>();
    for (Fields.Text slug : fields.texts("services")) {
      if (vocabulary.service(slug.text()).isPresent()) {
        slugs.add(slug.text());
      } else {
        reporter.report(unknown(slug));
      }
    }
    return slugs;
  }

  private Problem unknown(Fields.Text slug) {
    List<String> known = vocabulary.services().stream().map(Vocabulary.Entry::slug).toList();
    return Problem.error(
            Code.UNKNOWN_SERVICE, slug.at(), "no service has the slug '" + slug.text() + "'")
        .hint(Nearest.of(slug.text(), known).map(name -> "did you mean '" + name + "'?"));
  }
}
