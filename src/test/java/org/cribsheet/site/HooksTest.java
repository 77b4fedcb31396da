package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.draw.CodeRun;
import org.cribsheet.draw.HouseStyle;
import org.junit.jupiter.api.Test;

/** What scripts and styles of every page take hold of exists in a template, and what they weigh. */
class HooksTest {
  private static final String TEMPLATES = all("templates", ".ftl");
  private static final String SCRIPTS = all("assets/js", ".js");

  /** Classes that views name, or that the root element gets. */
  private static final Set<String> FROM_VIEWS =
      Set.of(
          "plain",
          "callout",
          "cue",
          "flow",
          "numbered",
          "note",
          "tip",
          "exam-tip",
          "memory-hook",
          "best-practice",
          "example",
          "possible-issue",
          "right",
          "wrong",
          "titled");

  private static String all(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(p -> p.toString().endsWith(ending))
          .sorted()
          .map(HooksTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = Pattern.compile(pattern).matcher(text);
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  @Test
  void everyAttributeThatAScriptAsksForIsInATemplate() {
    String scripts =
        Stream.of(
                "site.js",
                "page-sheet.js",
                "page-tables.js",
                "page-compare.js",
                "facts.js",
                "previews.js")
            .map(name -> read(Path.of("assets/js", name)))
            .collect(Collectors.joining());
    Set<String> asked = found("\\[(data-[a-z-]+)", scripts);
    assertThat(asked).isNotEmpty().allMatch(TEMPLATES::contains);
  }

  @Test
  void everyIdThatAScriptAsksForIsInATemplate() {
    Set<String> asked = found("getElementById\\(\"([^\"]+)\"", read(Path.of("assets/js/site.js")));
    assertThat(asked).isNotEmpty().allMatch(id -> TEMPLATES.contains("id=\"" + id + "\""));
  }

  @Test
  void everyClassThatHasAStyleIsUsed() {
    String rules =
        (all("assets/css/site", ".css") + read(Path.of("assets/css/tables.css")))
            .replaceAll("(?s)/\\*.*?\\*/", "");
    String selectors = rules.replaceAll("\\{[^{}]*}", "{}");
    Set<String> styled =
        found("\\.([a-z][a-z-]*[a-z])(?![a-z0-9-])", selectors.replaceAll("\"[^\"]*\"", ""));
    styled.removeAll(FROM_VIEWS);
    styled.removeAll(HouseStyle.CLASSES);
    Stream.of(CodeRun.Kind.values()).map(CodeRun.Kind::look).forEach(styled::remove);
    Set<String> unused = new TreeSet<>(styled);
    unused.removeIf(name -> used(name) || isOfAPage(name));
    assertThat(unused).isEmpty();
  }

  /** Each page's body is named after its template. */
  private static boolean isOfAPage(String name) {
    return name.startsWith("page-")
        && Files.exists(Path.of("templates", name.substring(5) + ".ftl"));
  }

  private static boolean used(String name) {
    Pattern inTemplate = Pattern.compile("class=\"[^\"]*(?<![a-z-])" + name + "(?![a-z-])");
    Pattern inScript = Pattern.compile("\"(?:[a-z -]* )?" + name + "(?: [a-z -]*)?\"");
    return inTemplate.matcher(TEMPLATES).find() || inScript.matcher(SCRIPTS).find();
  }

  @Test
  void theQuizAnnouncesWhateverItsAddressMaySay() {
    String words =
        read(Path.of("assets/js/quiz/address.js"))
            .replaceFirst("(?s).*quiz\\.WORDS = \\[(.*?)].*", "$1");
    Set<String> routes = new TreeSet<>();
    found("\"([a-z]+)\"", words).forEach(word -> routes.add(word + "="));
    String ways =
        read(Path.of("assets/js/quiz/ways.js"))
            .replaceFirst("(?s).*quiz\\.WAYS = \\{(.*?)}.*", "$1");
    routes.addAll(found("(?m)^ +([a-z]+):", ways));
    String announced =
        read(Path.of("templates/quiz.ftl")).replaceFirst("(?s).*data-routes=\"(.*?)\".*", "$1");
    assertThat(announced.split(" ")).containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void theOnlyScriptThatBlocksIsAHandfulOfBytes() throws IOException {
    assertThat(Files.size(Path.of("assets/js/theme.js"))).isLessThanOrEqualTo(500);
    assertThat(found("<script src=\"([^\"]+)\"></script>", read(Path.of("templates/layout.ftl"))))
        .containsExactly("${root}assets/js/theme.js");
  }

  @Test
  void whatEveryPageLoadsLeavesRoomForThePage() {
    assertThat(zipped(all("assets/css/site", ".css") + read(Path.of("assets/js/site.js"))))
        .isLessThan(15_000);
  }

  private static int zipped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  @Test
  void everyTemplateEscapes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      assertThat(files.filter(p -> p.toString().endsWith(".ftl")))
          .allMatch(p -> read(p).startsWith("<#ftl output_format=\"HTML\">"));
    }
    assertThat(TEMPLATES).doesNotContain("?no_esc").doesNotContain("<#noautoesc");
  }
}
