package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
          new Edit(TRAINS, "[[nothing-there]]", "any other"));

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void copy() throws IOException {
    home = TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
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
