package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.ledger.Ledger;
import org.cribsheet.links.Linker;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes that are made to be slow to read. What is counted is the memory that reading asks for,
 * which is the same on every machine: four times the notes may ask for about four times as much.
 * What goes in circles without asking for memory meets the guard against hangs. {@code
 * CRIBSHEET_LONGEST=1000000 ./cribsheet test PathologicalTest} goes on to a million characters.
 */
class PathologicalTest {
  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());

  private static final int SHORTEST = 10_000;
  private static final int STEP = 4;

  private static final int LONGEST =
      Integer.parseInt(System.getenv().getOrDefault("CRIBSHEET_LONGEST", "40000"));

  /** About as long as a line may be. */
  private static final int LINE = 19_900;

  /** Pieces of running text, repeated along lines as long as a line may be. */
  private static final List<String> PIECES =
      List.of(
          "*",
          "**",
          "_",
          "`",
          "~",
          "[",
          "]",
          "(",
          "![",
          "[[",
          "]]",
          "|",
          "<",
          ">",
          "&",
          "\\",
          "!",
          "#",
          "-",
          "=",
          ":",
          "\"",
          "'",
          ".",
          "$",
          "{",
          "}",
          "{#",
          "→",
          "->",
          "’",
          "Ã©",
          "é",
          "\u00a0",
          "🙂",
          "a",
          "A",
          "1",
          " ",
          "<!--",
          "-->",
          "```",
          "://",
          "http://",
          "@",
          "*a ",
          "**a ",
          "*a_ ",
          "_a ",
          "a*b",
          "`a ",
          "``a` ",
          "[a ",
          "[a][",
          "[[a|",
          "[[a#b|c ",
          "[a](b",
          "[a](<b",
          "[a](b \"c",
          "[a](b 'c' ",
          "![a](b",
          "](b",
          "[](",
          "[a](b) ",
          "[a](https://a.example/) ",
          "[[kettle]] ",
          "<https://a.example/",
          "<a@b",
          "&#1",
          "&a",
          "\\[",
          "<a ",
          "<kbd>",
          "</kbd>",
          "<br ",
          "<!-- a ",
          "&amp ",
          "a@b ",
          "a -> ",
          "\"a\" -> ",
          "a - ",
          "a: ",
          "Correct: a ",
          "Kettle ",
          "Grand Kettle",
          "{#a} ",
          "**a* ",
          "*a**b*",
          "a, ",
          "1,000 ",
          "5 s ",
          "![a](b.png) ",
          "http://a ",
          "x-",
          "a1-",
          "_a",
          "Aa",
          "a.b.",
          "(a",
          "e.g. ",
          "! ");

  /** Lines, repeated. */
  private static final List<String> LINES =
      List.of(
          "- a\n",
          "* a\n",
          "1. a\n",
          "2. a\n",
          "# a\n",
          "#a\n",
          "## a\n",
          "### a\n",
          "> a\n",
          ">",
          "|a|b|\n",
          "|a|\n|-|\n",
          "|-|-|\n",
          "|[](a\n",
          "\\|[](a\n",
          "[](\n",
          "---\n",
          "a\n",
          "a *b\n",
          "a\n\n",
          "```\n",
          "~~~\n",
          "<!--\n",
          "-->\n",
          "- Scenario: a\n",
          "  - Correct: a\n",
          "- \n",
          "- [ ] a\n",
          "- \"a\" -> b\n",
          "<br>\n",
          "    a\n",
          "\n",
          "[a]: b\n",
          "a\n---\n",
          "a\n===\n",
          "- a\n\n  b\n",
          "- *a\n  **b\n",
          "- Kettle:\n",
          "  - a\n",
          "a:\n",
          "- a {#a}\n",
          "- a is 5 s\n",
          "<!--\nchecked: 2026-11-22\n-->\n",
          "# a\n<!--\ntasks: [a]\n-->\n",
          "- ```\n",
          "- |a|b|\n");

  @TempDir static Path folder;

  private record Pattern(String name, IntFunction<String> text) {
    Pattern {
      // As a name it stands in one line.
      name = name.replace("\n", "\\n");
    }

    /** The same in a tidy file, but for front matter, which goes before. */
    Pattern tidy() {
      return new Pattern(name + ", tidy", n -> tidied(text.apply(n)));
    }
  }

  private static String tidied(String dump) {
    return dump.startsWith("---\n") ? dump : "# Kettle\n" + dump;
  }

  private static Pattern along(String piece) {
    return new Pattern("along lines " + piece, n -> bullets(n, at -> piece));
  }

  private static Pattern lines(String line) {
    return new Pattern("lines of " + line, n -> line.repeat(n / line.length()));
  }

  private static Stream<Pattern> nested() {
    return Stream.of(
        around("[", "]"),
        around("[", "](b)"),
        around("![", "](b)"),
        around("*a ", " c*"),
        around("**a ", " c**"),
        around("*a **b ", " c** d*"),
        around("<kbd>", "</kbd>"),
        around("<sub>", "</sub>"),
        around("[[kettle|", "]]"),
        around("`", "`"),
        around("> ", ""),
        around("- ", ""),
        around("1. ", ""),
        around("- > 1. ", ""));
  }

  private static Pattern around(String before, String behind) {
    return new Pattern(
        "nested " + before + behind,
        n -> {
          int depth = Math.min(n, LINE) / (before.length() + behind.length());
          String line = "- " + before.repeat(depth) + "a" + behind.repeat(depth) + "\n";
          return line.repeat(Math.max(1, n / LINE));
        });
  }

  private static Stream<Pattern> others() {
    return Stream.of(
        new Pattern("code of every length", n -> bullets(n, at -> "`".repeat(at) + "a")),
        new Pattern(
            "deeper line by line", n -> bullets(n, at -> "\n" + " ".repeat(at % 90) + "- a")),
        new Pattern("wide tables", n -> table(200, 1).repeat(1 + n / 2_000)),
        new Pattern("a long table", n -> table(3, n / 8)),
        new Pattern("deep front matter", n -> front("a: " + "[".repeat(n))),
        new Pattern("long front matter", n -> front("a: b\n".repeat(n / 5))),
        new Pattern("front matter that never ends", n -> "---\n" + "a: b\n".repeat(n / 5)));
  }

  /** Bullets as long as a line may be, of pieces made by their number within the line. */
  private static String bullets(int n, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    while (text.length() < n) {
      StringBuilder line = new StringBuilder("- ");
      for (int at = 1; line.length() + piece.apply(at).length() < Math.min(n, LINE); at++) {
        line.append(piece.apply(at));
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static String table(int columns, int rows) {
    return "|"
        + "a|".repeat(columns)
        + "\n|"
        + "-|".repeat(columns)
        + "\n"
        + ("|" + "b|".repeat(columns) + "\n").repeat(rows)
        + "\n";
  }

  private static String front(String yaml) {
    return "---\n" + yaml + "\n---\n# Kettle\n- a\n";
  }

  @TestFactory
  Stream<DynamicTest> fourTimesTheNotesAskForAboutFourTimesTheMemory() {
    Stream<Pattern> simple =
        Stream.concat(
            PIECES.stream().map(PathologicalTest::along),
            LINES.stream().map(PathologicalTest::lines));
    return Stream.of(simple, nested(), others())
        .flatMap(patterns -> patterns)
        .flatMap(pattern -> Stream.of(pattern, pattern.tidy()))
        .map(pattern -> DynamicTest.dynamicTest(pattern.name(), () -> assertLinear(pattern)));
  }

  private static void assertLinear(Pattern pattern) {
    long before = read(pattern, SHORTEST);
    for (int n = STEP * SHORTEST; n <= LONGEST; n *= STEP) {
      long bytes = read(pattern, n);
      assertThat(bytes).as(n + " characters").isLessThan(2 * STEP * before + 10_000_000);
      before = bytes;
    }
  }

  /** What reading, linking and counting asks for, in bytes. */
  private static long read(Pattern pattern, int n) {
    byte[] notes = pattern.text().apply(n).getBytes(StandardCharsets.UTF_8);
    // A hundred times what it takes, and a second for whatever else the machine does.
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20 + n / 5_000), () -> read(notes));
  }

  private static long read(byte[] notes) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Reporter reporter = new Reporter();
    List<SourceFile> files = new SourceReader(reporter).read(notes, "notes.md").stream().toList();
    Notebook notebook = new NoteReader(VOCABULARY, Pictures.NONE, reporter).read(files);
    assertThat(new Linker(VOCABULARY, reporter).link(notebook).graph()).isNotNull();
    Ledger.check(files, List.of(), new Reporter());
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** A page is a tree as well, and templates, audit and count go down into it. */
  @TestFactory
  Stream<DynamicTest> whatIsNestedReachesItsPageOrIsRefused() throws IOException {
    TestHome.in(folder)
        .file("content/vocabulary.yaml", Spec.VOCABULARY)
        .file("content/notes/notes.md", "# Kettle\n- It boils.\n");
    LiveBuild build = new LiveBuild(new Workspace(folder));
    return nested()
        .map(p -> DynamicTest.dynamicTest(p.name(), () -> assertBuilds(build, p.tidy())));
  }

  private static void assertBuilds(LiveBuild build, Pattern pattern) throws IOException {
    Files.writeString(folder.resolve("content/notes/notes.md"), pattern.text().apply(LINE));
    Reporter reporter = new Reporter();
    Optional<LiveSite> site = build.make(new Sources(), reporter);
    assertThat(site.isEmpty()).isEqualTo(reporter.hasErrors());
    if (site.isPresent()) {
      Reporter late = new Reporter();
      build.finish(site.get(), late, () -> false);
      assertThat(late.problems()).isEmpty();
    }
  }
}
