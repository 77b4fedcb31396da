package org.cribsheet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cribsheet.hostile.Sheet.Placement;
import org.cribsheet.line.Build;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.TestHome;
import org.cribsheet.text.Json;

/**
 * A project in which every position that takes words takes a vector: notes, titles, tables, code,
 * front matter, names of pictures, questions, comparisons, pages, vocabulary, exams and settings.
 */
final class HostileProject {
  /** What some vectors link to. */
  static final String KETTLE = "# Kettle\n\n- Boils water.\n";

  private final Path home;
  private final String path;
  private final List<Vector> vectors;
  private final TestHome project;
  private final Map<String, Sheet> sheets = new TreeMap<>();

  /** What the build would not have, with the code of its message. */
  final Map<Placement, String> refused = new HashMap<>();

  /**
   * @param path below which it stands on its host, with slashes around it
   */
  HostileProject(Path home, String path, List<Vector> vectors) throws IOException {
    this.home = home;
    this.path = path;
    this.vectors = vectors;
    this.project = TestHome.in(home).file("content/notes/kettle.md", KETTLE);
  }

  /** Builds; leaves out what is refused, and builds again, until a site stands. */
  Editions build() throws IOException {
    for (int attempt = 1; attempt <= 12; attempt++) {
      write();
      Reporter reporter = new Reporter();
      Workspace workspace = new Workspace(home);
      Places places = Places.in(workspace);
      if (new Build(workspace, new Sources(), reporter).run(List.of(), places, false).isPresent()) {
        Path unpacked = Folder.unzip(places.zip(), Folder.fresh(home.resolve("unpacked")));
        return new Editions(places.site(), unpacked.resolve("cribsheet"));
      }
      leaveOut(reporter);
    }
    throw new AssertionError("nothing is built without " + refused);
  }

  private void leaveOut(Reporter reporter) {
    Set<Placement> found = new HashSet<>();
    for (Problem problem : reporter.problems().stream().filter(Problem::isError).toList()) {
      if (problem.position().isEmpty()) {
        continue; // Such as "words of 25 more lines"; their turn comes in the next attempt.
      }
      Position place = problem.position().get();
      Sheet sheet = sheets.get(place.file());
      assertThat(sheet).as("%s", problem).isNotNull();
      Placement owner = sheet.owner(place.line());
      assertThat(owner.vector()).as("%s", problem).isPositive();
      found.add(owner);
      refused.put(owner, problem.code().toString());
    }
    assertThat(found).as("what was refused: %s", reporter.problems()).isNotEmpty();
  }

  /** Every placement that was built. */
  Set<Placement> placements() {
    return sheets.values().stream()
        .flatMap(s -> s.placements().stream())
        .collect(Collectors.toSet());
  }

  List<Vector> vectors() {
    return vectors;
  }

  private void write() throws IOException {
    sheets.clear();
    site();
    vocabulary();
    exam();
    vectors.forEach(this::question);
    services().forEach(this::notes);
    page();
    comparison();
    for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
      if (sheet.getValue().isEmpty()) {
        Files.deleteIfExists(project.path(sheet.getKey()));
      } else {
        project.file(sheet.getKey(), sheet.getValue().text());
      }
    }
  }

  private Sheet sheet(String name) {
    Sheet sheet = new Sheet(refused.keySet());
    sheets.put(name, sheet);
    return sheet;
  }

  /** The title and what is like it is on every page: it takes all vectors at once. */
  private void site() {
    String all = joined();
    sheet("content/site.yaml")
        .with("title: " + Json.text("Title " + all), "tagline: " + Json.text("Line " + all))
        .with("language: en", "base: https://site.example", "path: " + path)
        .with("repository: https://code.example/notes", "branch: main");
  }

  private void vocabulary() {
    Sheet sheet = sheet("content/vocabulary.yaml").with("areas:");
    sheet.with("  - {slug: all, name: All, order: 10}");
    for (Vector v : vectors) {
      sheet.place(v, "area", "  - {slug: a" + v.number() + ", name: " + words(v, "area") + "}");
    }
    sheet.with("services:");
    for (List<Vector> of : services()) {
      Vector first = of.get(0);
      sheet.with("  - slug: " + slug(first), "    area: all");
      sheet.place(first, "name", "    name: " + words(of, "name"));
      sheet.place(first, "short", "    short: " + words(of, "short"));
      sheet.with("    titles: [Vector " + first.number() + "]");
      sheet.place(first, "alias", "    aliases: [" + words(of, "alias") + "]");
    }
  }

  /** Three to a page. One that opens a comment would hide the others from the reader's eyes. */
  private List<List<Vector>> services() {
    List<List<Vector>> services = new ArrayList<>();
    for (Vector v : vectors) {
      List<Vector> last = services.isEmpty() ? List.of() : services.get(services.size() - 1);
      boolean fits = last.size() % 3 > 0 && !v.opensComment() && !last.get(0).opensComment();
      if (fits) {
        last.add(v);
      } else {
        services.add(new ArrayList<>(List.of(v)));
      }
    }
    return services;
  }

  private String slug(Vector v) {
    return services().stream()
        .filter(s -> s.contains(v))
        .map(s -> "v" + s.get(0).number())
        .findFirst()
        .orElseThrow();
  }

  private String joined() {
    return vectors.stream()
        .filter(Vector::fitsNames)
        .map(Vector::text)
        .collect(Collectors.joining(" "));
  }

  private static String words(List<Vector> vectors, String position) {
    return Json.text(
        vectors.stream()
            .map(v -> v.token() + position + " " + v.inNames())
            .collect(Collectors.joining(" ")));
  }

  private static String words(Vector v, String position) {
    return words(List.of(v), position);
  }

  private void exam() {
    String all = joined();
    sheet("content/exams/one.yaml")
        .with("id: e-1", "name: " + Json.text("Exam " + all), "from: 2026-05-01")
        .with("questions: 4", "unscored: 1", "minutes: 20", "scale: [0, 100]", "pass: 60")
        .with("source: " + Json.text("Book " + all), "confirmed: true", "domains:")
        .with("  - id: 1", "    name: " + Json.text("Domain " + all), "    weight: 100")
        .with("    tasks: [{id: \"1.1\", name: " + Json.text("Task " + all) + "}]");
  }

  private void notes(List<Vector> service) {
    Vector first = service.get(0);
    Sheet sheet = sheet("content/notes/" + slug(first) + ".md");
    sheet.with("---").place(first, "front area", "area: " + words(service, "front"));
    sheet.place(first, "summary", "summary: " + words(service, "summary")).with("---", "");
    sheet.with("# Vector " + first.number(), "<!--", "checked: 2026-11-22");
    sheet.place(first, "source", "source: " + words(service, "source"));
    sheet.with("tasks: [e-1/1.1]", "-->");
    service.forEach(v -> sheet.place(v, "purpose", v.token() + "purpose " + v.inNames()).with(""));
    sheet.with("- Stands still for 30 s. {#still}");
    service.forEach(v -> notes(v, sheet));
  }

  private void notes(Vector v, Sheet sheet) {
    String t = v.text();
    sheet.place(v, "bullet", "- " + v.token() + "bullet takes 12 s " + v.inNames());
    sheet.place(v, "nested", "- Above", "  - " + v.token() + "nested " + t);
    sheet.place(v, "bare", "- " + t);
    sheet.place(v, "anchor", "- " + v.token() + "anchor {#" + t + "}");
    sheet.place(v, "code words", "- " + v.token() + "words `" + t + "`");
    sheet.place(v, "call-out", "- Note: " + v.token() + "note " + t);
    sheet.place(v, "cue", "- \"" + v.token() + "cue " + t + "\" -> the answer " + t);
    sheet.place(v, "flow", "- " + v.token() + "flow -> " + t + " -> end");
    links(v, sheet);
    sheet.place(v, "quote", "> " + v.token() + "quote " + t, "");
    sheet.place(v, "heading", "## " + v.token() + "heading " + v.inNames());
    sheet.with("- Scenario: it is late and nobody comes.");
    sheet.place(v, "stem", "  - " + v.token() + "stem " + t);
    sheet.place(v, "option", "  - Correct: " + v.token() + "option " + t + " - " + t);
    sheet.with("  - Correct: wait a little - somebody will come");
    sheet.place(v, "wrong option", "  - Incorrect: " + v.token() + "wrong " + t + " - no " + t);
    sheet.with("");
    String cell = v.inNames().replace("|", "\\|");
    sheet.place(
        v,
        "table",
        "| " + v.token() + "head | " + cell + " |",
        "|---|---|",
        "| " + cell + " | x |");
    sheet.with("");
    sheet.place(
        v, "fence", "~~~" + v.inNames().replace("~", "-"), v.token() + "fence " + t, "~~~", "");
    sheet.place(v, "html block", t, "");
  }

  private void links(Vector v, Sheet sheet) {
    String t = v.text();
    sheet.place(v, "link", "- " + v.token() + "link [words](" + t + ")");
    sheet.place(
        v, "link title", "- " + v.token() + "title [words](https://a.example/ '" + t + "')");
    if (!v.opensComment()) { // It would hide the link's end.
      sheet.place(v, "service link", "- " + v.token() + "wiki [[" + slug(v) + "|" + t + "]]");
    }
    sheet.place(v, "picture", "", "![" + v.token() + "picture " + t + "](" + v.inNames() + ")", "");
  }

  private void question(Vector v) {
    String t = v.inNames();
    Sheet sheet = sheet("content/questions/q" + v.number() + ".md");
    sheet.place(
        v,
        "question",
        "## " + v.token() + "question what is " + t + "? {#q" + v.number() + "}",
        "<!--",
        "about: [" + slug(v) + "#still]",
        "tasks: [e-1/1.1]",
        "difficulty: 1",
        "-->",
        "- [x] " + v.token() + "right " + t,
        "  > Because " + t,
        "- [ ] " + v.token() + "other thing that has about the same length as the right one " + t,
        "  > Not that, " + t);
  }

  private void page() {
    Sheet sheet = sheet("content/pages/p.md").with("---");
    sheet.place(vectors.get(0), "page", "title: " + words(vectors, "page"));
    sheet.with("summary: A page", "---", "");
    for (Vector v : vectors) {
      sheet.place(v, "page text", v.token() + "paged " + v.inNames(), "");
      sheet.place(v, "page heading", "## " + v.token() + "section " + v.inNames(), "");
    }
  }

  private void comparison() {
    String first = slug(vectors.get(0));
    String second = slug(vectors.get(vectors.size() - 1));
    String all = joined();
    Sheet sheet =
        sheet("content/comparisons/c.md").with("---", "title: " + Json.text("All " + all));
    sheet.with("services: [" + first + ", " + second + "]", "theme: " + Json.text(all));
    sheet.with("question: " + Json.text("Which " + all), "---");
    sheet.with("|  | [[" + first + "]] | [[" + second + "]] |", "|---|---|---|");
    for (int i = 0; i < 4; i++) {
      sheet.with("| Row " + i + " | yes | no |");
    }
    for (Vector v : vectors) {
      String cell = v.inNames().replaceAll("[0-9]", "").replace("|", "\\|");
      sheet.place(v, "cell", "| " + v.token() + "row " + cell + " | " + cell + " | x |");
    }
  }
}
