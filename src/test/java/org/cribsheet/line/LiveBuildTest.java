package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered must make no difference but to time. */
class LiveBuildTest {
  private static final String TRACK = "content/notes/track.md";
  private static final String PAGE = "content/pages/one.md";
  private static final String COMPARISON = "content/comparisons/one.md";
  private static final String QUESTIONS = "content/questions/one.md";
  private static final String MORE_QUESTIONS = "content/questions/two.md";
  private static final String TRAINS = "content/notes/trains.md";

  private record Edit(String file, String from, String to) {}

  /** One of each kind: words, a new line above others, names, terms, ids, links, other files. */
  private static final List<Edit> EDITS =
      List.of(
          new Edit(TRACK, "It holds 12 levers", "It holds 12 old levers"),
          new Edit(TRACK, "## Levers", "\n- A new line.\n\n## Levers"),
          new Edit(TRAINS, "# Steam Locomotive", "# Steam Locomotive (draft)"),
          new Edit(TRAINS, "# Steam Locomotive (draft)", "# Steam Locomotive"),
          new Edit(TRACK, "## Setting the road", "## Setting of the road"),
          new Edit(TRAINS, "{#coal}", "{#coals}"),
          new Edit(TRAINS, "{#coals}", "{#coal}"),
          new Edit("content/comparisons/one.md", "title:", "title: Really,"),
          new Edit("content/vocabulary.yaml", "services:", "# a remark\nservices:"),
          new Edit(TRAINS, "a good day", "a day like [[brake-van]]"),
          new Edit(TRAINS, "a day like [[brake-van]]", "a day like [[nothing-there]]"),
          new Edit(TRAINS, "[[nothing-there]]", "any other"),
          // Ids that are made of words, and what asks for them.
          new Edit(TRACK, "Bells are counted", "All bells are counted"),
          new Edit(TRAINS, "any other", "any other, [[signal-box#all-bells-are-counted]]"),
          new Edit(TRACK, "All bells are counted", "Those bells are counted"),
          new Edit(TRACK, "Those bells are counted", "All bells are counted"),
          new Edit(PAGE, "[[signal-box]]", "[[signal-box#all-bells-are-counted]]"),
          new Edit(COMPARISON, "[[token]]", "[[signal-box#all-bells-are-counted]]"),
          new Edit(QUESTIONS, "nobody enters it", "does: [[signal-box#all-bells-are-counted]]"),
          new Edit(TRACK, "All bells are counted", "No bells are counted"),
          new Edit(TRACK, "No bells are counted", "All bells are counted"),
          new Edit(TRACK, "{#twelve-levers}", "{#all-levers}"),
          new Edit(TRACK, "{#all-levers}", "{#twelve-levers}"),
          new Edit(TRACK, " {#takes-token}", ""),
          new Edit(TRACK, "The driver takes the Token", "A driver takes the Token"),
          new Edit(TRACK, "## Levers", "- A line above it.\n\n## Levers"),
          new Edit(TRACK, "[[signal-box|man in the box]].", "[[signal-box|man]]. {#takes-token}"),
          new Edit(QUESTIONS, "about: [token#takes-token]", "about: [token#takes-tokens]"),
          new Edit(QUESTIONS, "about: [token#takes-tokens]", "about: [tokens#takes-token]"),
          new Edit(TRACK, "# Single-Line Token", "# Single-Line Tokens {#tokens}"),
          new Edit(TRACK, "# Single-Line Tokens {#tokens}", "# Single-Line Token"),
          // What only two files of questions show.
          new Edit(MORE_QUESTIONS, "{#what-stops}", "{#in-his-hand}"),
          new Edit(QUESTIONS, "{#in-his-hand}", "{#in-the-hand}"),
          new Edit(MORE_QUESTIONS, "{#in-his-hand}", "{#in-the-hand}"),
          new Edit(MORE_QUESTIONS, "{#in-the-hand}", "{#what-stops}"),
          new Edit(TRACK, "## Levers", "## Handles"),
          new Edit(TRACK, "## Handles", "## Long lever\n- One.\n\n## Long levers"),
          new Edit(TRAINS, "# Brake Van\n", "# Brake Van {#van}\n"),
          new Edit(TRAINS, "# Brake Van {#van}\n", "# Brake Van\n"));

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void copy() throws IOException {
    home = TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
    home.file(
        MORE_QUESTIONS,
        """
        ## What stops a wagon on the hill? {#what-stops}
        <!--
        about: [brake-van#sixteen-tons]
        tasks: [guard-1/2.1]
        difficulty: 1
        -->
        - [x] The van
          > It is heavy.
        - [ ] A bell
          > It is heard and holds nothing.
        """);
  }

  private List<String> seen(LiveBuild build) throws IOException {
    Reporter reporter = new Reporter();
    List<String> seen = new ArrayList<>();
    LiveSite site = build.make(new Sources(), reporter).orElse(null);
    if (site != null) {
      build.finish(site, reporter, () -> false);
      for (String page : site.pages()) {
        seen.add(page + "\n" + site.page(page).orElseThrow());
      }
      // Passages belong to the core that was asked for last.
      site.file("assets/data/search.js");
      for (String data : site.data()) {
        seen.add(data + "\n" + new String(site.file(data).orElseThrow(), StandardCharsets.UTF_8));
      }
    }
    reporter.problems().stream().map(Problem::toString).forEach(seen::add);
    return seen;
  }

  @Test
  void afterEachEditItIsAsIfItHadBeenMadeAnew() throws IOException {
    LiveBuild remembering = new LiveBuild(new Workspace(folder));
    seen(remembering);
    for (Edit edit : EDITS) {
      String text = home.text(edit.file());
      assertThat(text).contains(edit.from());
      home.file(edit.file(), text.replaceFirst(Pattern.quote(edit.from()), edit.to()));
      LiveBuild anew = new LiveBuild(new Workspace(folder));
      assertThat(seen(remembering)).as(edit.toString()).isEqualTo(seen(anew));
    }
  }

  @Test
  void whatFollowsStopsAtOnceWhenANewerSiteIsThere() throws IOException {
    LiveBuild build = new LiveBuild(new Workspace(folder));
    LiveSite first = build.make(new Sources(), new Reporter()).orElseThrow();
    build.finish(first, new Reporter(), () -> false);
    home.file(TRACK, home.text(TRACK).replace("12 levers", "14 levers"));
    LiveSite next = build.make(new Sources(), new Reporter()).orElseThrow();
    AtomicInteger asked = new AtomicInteger();
    Reporter reporter = new Reporter();
    assertThat(build.finish(next, reporter, () -> asked.incrementAndGet() > 3)).isEmpty();
    assertThat(asked.get()).isLessThan(next.pages().size());
    assertThat(reporter.problems()).isEmpty();
    assertThat(build.finish(next, reporter, () -> false).orElseThrow().changed()).isNotEmpty();
  }

  @Test
  void itIsWhatABuildPublishes() throws IOException {
    assertThat(home.run("build")).as(home.err()).isZero();
    LiveBuild build = new LiveBuild(new Workspace(folder));
    Reporter reporter = new Reporter();
    LiveSite site = build.make(new Sources(), reporter).orElseThrow();
    build.finish(site, reporter, () -> false);
    assertThat(reporter.hasErrors()).isFalse();
    TreeMap<String, String> live = new TreeMap<>();
    TreeMap<String, String> published = new TreeMap<>();
    for (String path : site.paths()) {
      if (!path.equals("sw.js")) {
        live.put(path, new String(site.file(path).orElseThrow(), StandardCharsets.UTF_8));
        published.put(
            path,
            new String(
                Files.readAllBytes(home.path("target/site/" + path)), StandardCharsets.UTF_8));
      }
    }
    assertThat(live).isEqualTo(published);
  }

  @Test
  void whatABuildWouldRefuseIsAProblem() throws IOException {
    String text = home.text(TRACK);
    home.file(TRACK, text.replace("(quiz.html)", "(nowhere.html)"));
    LiveBuild build = new LiveBuild(new Workspace(folder));
    Reporter reporter = new Reporter();
    LiveSite site = build.make(new Sources(), reporter).orElseThrow();
    Reporter late = new Reporter();
    build.finish(site, late, () -> false);
    assertThat(late.problems()).extracting(p -> p.code().label()).contains("broken-link");
  }
}
