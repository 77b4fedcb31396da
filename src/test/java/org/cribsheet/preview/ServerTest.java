package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.site.HostRules;
import org.cribsheet.source.Problem;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview's server gives to whom. */
class ServerTest {
  @TempDir static Path folder;
  private static Rehearsal preview;

  @BeforeAll
  static void start() throws IOException {
    preview = new Rehearsal(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    preview.close();
  }

  @Test
  void aPageIsThePublishedOneWithOneScriptMore(@TempDir Path other) throws IOException {
    TestHome published = TestHome.in(other);
    TestHome.copy(folder.resolve("content"), other.resolve("content"));
    assertThat(published.run("build")).as(published.err()).isZero();
    for (String page : List.of("index.html", "services/brake-van.html", "quiz.html", "404.html")) {
      String live = preview.page(page);
      assertThat(live).contains("<script src=\"/_preview/live.js?seen=");
      assertThat(
              live.replaceFirst(
                  "<script src=\"/_preview/live\\.js\\?seen=\\w+\" defer></script>\n", ""))
          .isEqualTo(published.text("target/site/" + page));
    }
    assertThat(preview.page("assets/css/site.css"))
        .isEqualTo(published.text("target/site/assets/css/site.css"));
  }

  @Test
  void nothingIsWritten() throws IOException {
    assertThat(folder.resolve("target")).doesNotExist();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("templates", "assets", "content");
    }
  }

  @Test
  void thePolicyIsTheHostsAndNothingIsKept() throws IOException {
    String head = preview.ask("GET", "/index.html", "127.0.0.1");
    String policy =
        HostRules.POLICY
            .getOrDefault("Content-Security-Policy", "")
            .replace("; upgrade-insecure-requests", "");
    assertThat(policy).contains("script-src 'self'");
    assertThat(head)
        .containsIgnoringCase("Content-Security-Policy: " + policy + "\r\n")
        .containsIgnoringCase("Cache-Control: no-store\r\n")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .doesNotContainIgnoringCase("Strict-Transport-Security");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST:81", "[::1]:8080", "127.0.0.1:1"})
  void thisMachinesNamesAreAnswered(String host) {
    assertThat(preview.ask("GET", "/", host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil", "", "10.0.0.1"})
  void anotherNameThatLeadsHereIsRefused(String host) {
    assertThat(preview.ask("GET", "/index.html", host))
        .startsWith("HTTP/1.1 421 ")
        .doesNotContain("Branch Line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void nobodyCanDoAnythingButLook(String method) {
    assertThat(preview.ask(method, "/index.html", "localhost"))
        .startsWith("HTTP/1.1 405 ")
        .containsIgnoringCase("Allow: GET, HEAD");
  }

  @Test
  void aHeadHasNoBody() {
    String answer = preview.ask("HEAD", "/index.html", "localhost");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/..%2fcontent/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/assets/../../content/site.yaml",
        "/assets/..%5c..%5ccontent/site.yaml",
        "//etc/passwd",
        "/content/site.yaml",
        "/_preview/../content/site.yaml",
        "/_preview/Preview.class",
        "/templates/page.ftl"
      })
  void noAddressLeadsToAFile(String path) {
    assertThat(preview.ask("GET", path, "localhost"))
        .startsWith("HTTP/1.1 404 ")
        .doesNotContain("Content-Security-Policy = ", "root:", "tagline:", "#macro");
  }

  @Test
  void anUnknownPageIsTheOneThatSaysSo() {
    assertThat(preview.ask("GET", "/services/nowhere.html", "localhost"))
        .startsWith("HTTP/1.1 404 ")
        .contains("<h1>");
  }

  @Test
  void whatKeepsAnEditionOfflineTakesItselfAway() {
    assertThat(preview.page("sw.js")).contains("registration.unregister()");
  }

  @Test
  void theSearchFollows() {
    preview.until(
        () ->
            preview
                .ask("GET", "/assets/data/search.js", "localhost")
                .contains("cribsheet.data.search = "));
    assertThat(preview.page("assets/data/quiz.js")).contains("cribsheet.data.");
  }

  @Test
  void aPortInUseIsToldWithAWayOut() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertThatThrownBy(() -> new Preview(new Workspace(folder), taken.getLocalPort(), silent()))
          .isInstanceOf(CannotServe.class)
          .hasMessage(
              "port "
                  + taken.getLocalPort()
                  + " is in use: name another with --port, or leave it out for a free one");
    }
  }

  @Test
  void aFolderWithoutContentIsToldSo(@TempDir Path empty) {
    assertThatThrownBy(() -> new Preview(new Workspace(empty), 0, silent()))
        .isInstanceOf(CannotServe.class)
        .hasMessageContaining("start the preview in a project of notes");
  }

  private static Desk silent() {
    return new Desk() {
      @Override
      public String words(List<Problem> problems, Sources sources) {
        return "";
      }

      @Override
      public void report(Report report) {}

      @Override
      public void made(Duration took) {}
    };
  }
}
