package org.cribsheet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.publish.Auditor;
import org.cribsheet.source.Code;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same vectors on pages that do not escape bullets: the audit refuses them, and what {@link
 * HostileBrowserTest} does not hear could be heard.
 */
@Tag("browser")
class ControlBrowserTest {
  private static final Path LISTS = Path.of("src/test/resources/hostile");
  private static final Pattern STRANGER = Pattern.compile("https?://stranger\\.example/(\\d+)?.*");

  private static final Set<Code> GUARDS = Set.of(Code.INLINE_CODE, Code.FOREIGN_REQUEST);

  @TempDir static Path folder;

  @RegisterExtension static final Browser browser = new Browser(ControlBrowserTest::built);

  private final Set<Integer> ran = new ConcurrentSkipListSet<>();
  private final Set<Integer> asked = new ConcurrentSkipListSet<>();

  private static Editions built() {
    try {
      TestHome home = TestHome.in(folder);
      home.file("content/notes/kettle.md", HostileProject.KETTLE);
      for (Vector v : Vector.all()) {
        home.file(
            "content/notes/v" + v.number() + ".md",
            "# Vector " + v.number() + "\n\n- " + v.token() + " " + v.text() + "\n");
      }
      assertThat(home.run("build")).as("%s", home.err()).isZero();
      for (Vector v : Vector.all()) {
        stopEscaping(v, home.path("target/site").resolve(page(v.number())));
      }
      return new Editions(home.path("target/site"), home.path("target/site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(int number) {
    return "services/vector-" + number + ".html";
  }

  /** Freemarker is told to take no template that does not escape; so it is undone on the page. */
  private static void stopEscaping(Vector v, Path page) throws IOException {
    String html = Files.readString(page);
    int main = html.indexOf("<main");
    Files.writeString(
        page, html.substring(0, main) + html.substring(main).replace(escaped(v.text()), v.text()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Numbers of vectors that Chromium follows as soon as their page is open. */
  private static Set<Integer> listed(String file) {
    try (Stream<String> lines = Files.lines(LISTS.resolve(file))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split("\\s+")))
          .map(Integer::valueOf)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages like these have much to complain about; it is not what is looked for here. */
  @AfterEach
  void forgive() {
    browser.forgive();
  }

  @Test
  void auditRefusesEachOfTheirPages(@TempDir Path alone) throws IOException {
    Set<Integer> listed = listed("run.txt");
    listed.addAll(listed("ask.txt"));
    for (int number : listed) {
      Path copy = alone.resolve("" + number).resolve(page(number));
      Files.createDirectories(copy.getParent());
      Files.copy(folder.resolve("target/site").resolve(page(number)), copy);
      Reporter reporter = new Reporter();
      new Auditor(alone.resolve("" + number), Set.of(page(number)), "/").audit(reporter);
      assertThat(reporter.problems())
          .as("%s", Vector.all().get(number - 1))
          .anyMatch(p -> GUARDS.contains(p.code()) && p.message().startsWith(page(number)));
    }
  }

  @Test
  void withoutThePolicyChromiumRunsThem() {
    Set<Integer> listed = listed("run.txt");
    assertThat(listed).hasSizeGreaterThan(60);
    Page page = visitor(true);
    listed.forEach(number -> visit(page, number, () -> ran.contains(number)));
    assertThat(ran).containsAll(listed);
  }

  @Test
  void withoutThePolicyChromiumAsksTheStranger() {
    Set<Integer> listed = listed("ask.txt");
    assertThat(listed).hasSizeGreaterThan(30);
    Page page = visitor(true);
    listed.forEach(number -> visit(page, number, () -> asked.contains(number)));
    assertThat(asked).containsAll(listed);
  }

  @Test
  void underThePolicyNoneRuns() {
    Page page = visitor(false);
    listed("run.txt").forEach(number -> visit(page, number, () -> true));
    assertThat(ran).isEmpty();
  }

  private Page visitor(boolean withoutPolicy) {
    Page page = browser.visitor(Edition.HTTP, new NewContextOptions().setBypassCSP(withoutPolicy));
    page.context().exposeBinding("ran", (source, said) -> ran.add(((Number) said[0]).intValue()));
    page.context().route(STRANGER, this::refuse);
    return page;
  }

  private void refuse(Route route) {
    Matcher stranger = STRANGER.matcher(route.request().url());
    if (stranger.matches() && stranger.group(1) != null) {
      asked.add(Integer.valueOf(stranger.group(1)));
    }
    route.abort();
  }

  /** Opens a page and gives it a second, or less if it has done what it does. */
  private void visit(Page page, int number, BooleanSupplier done) {
    try {
      page.navigate(
          browser.address(Edition.HTTP) + page(number),
          new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
      for (int i = 0; i < 20; i++) {
        page.waitForTimeout(50);
        if (done.getAsBoolean()) {
          return;
        }
      }
    } catch (PlaywrightException e) {
      // A page that sends its visitor elsewhere is left in the middle of being opened.
    }
  }
}
