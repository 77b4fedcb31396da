package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteConfig.Host;
import org.cribsheet.source.Position;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class RepositoryTest {
  private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");
  private static final Position AT = new Position("content/notes/hot things.md", 12, 1);
  private static final Repository GITHUB =
      new Repository("https://example.org/me/kitchen", "main", Host.GITHUB);
  private static final Repository GITLAB =
      new Repository("https://example.org/me/kitchen", "main", Host.GITLAB);
  private static final MistakeText MISTAKE =
      new MistakeText("Oven", "services/oven.html#heat", "Heat & light, 5 %", AT, "May 1, 2026");

  @Test
  void withoutARepositoryThereIsNone() {
    assertThat(Repository.of(SiteConfig.DEFAULT)).isEmpty();
  }

  /** A host shows Markdown drawn, without lines, unless it is asked for it plain. */
  @Test
  void linesAreThoseOfTheFileAsWritten() {
    assertThat(GITHUB.lines(AT, 20))
        .isEqualTo(
            "https://example.org/me/kitchen/blob/main/content/notes/hot%20things.md?plain=1#L12-L20");
    assertThat(GITHUB.lines(AT, 12)).endsWith("?plain=1#L12");
    assertThat(GITLAB.lines(AT, 20))
        .isEqualTo(
            "https://example.org/me/kitchen/-/blob/main/content/notes/hot%20things.md?plain=1#L12-20");
  }

  @Test
  void notesOfAnotherFolderHaveNoLinesOnTheHost() {
    assertThat(GITHUB.lines(new Position("/home/me/notes.txt", 3, 1), 9)).isEmpty();
  }

  @Test
  void theFormIsThereAndHasEveryFieldThatIsFilledIn() throws IOException {
    Map<String, String> query = query(GITHUB.mistake(MISTAKE));
    assertThat(query).containsEntry("title", "Mistake: Oven, Heat & light, 5 %");
    assertThat(query).containsEntry("page", "services/oven.html#heat");
    assertThat(query).containsEntry("bullet", "Heat & light, 5 %");
    assertThat(query).containsEntry("source", "content/notes/hot things.md:12");
    List<String> ids = ids(FORMS.resolve(query.remove("template")));
    query.remove("title");
    assertThat(ids).containsAll(query.keySet()).containsAll(MISTAKE.fields().keySet());
    assertThat(query.keySet()).isEqualTo(MISTAKE.fields().keySet());
  }

  @Test
  void aHostWithoutFormsGetsTheText() {
    assertThat(query(GITLAB.mistake(MISTAKE)))
        .containsOnlyKeys("issue[title]", "issue[description]")
        .containsEntry("issue[description]", MISTAKE.text());
  }

  @Test
  void everyFormHasWhatTheHostAsksFor() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      for (Path file : files.filter(f -> !f.endsWith("config.yml")).toList()) {
        assertThat(form(file)).as(file.toString()).containsKeys("name", "description", "body");
        assertThat(ids(file)).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(body(file))
            .allSatisfy(
                part ->
                    assertThat(part.get("type"))
                        .isIn("markdown", "input", "textarea", "dropdown", "checkboxes"));
      }
    }
    assertThat(form(FORMS.resolve("config.yml"))).containsKey("blank_issues_enabled");
  }

  private static Map<String, Object> form(Path file) throws IOException {
    @SuppressWarnings("unchecked")
    Map<String, Object> form =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return form;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> body(Path file) throws IOException {
    return (List<Map<String, Object>>) form(file).get("body");
  }

  private static List<String> ids(Path file) throws IOException {
    return body(file).stream()
        .filter(part -> part.containsKey("id"))
        .map(part -> part.get("id").toString())
        .toList();
  }

  static Map<String, String> query(String address) {
    return Arrays.stream(URI.create(address).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> decoded(pair[0]),
                pair -> decoded(pair[1]),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
