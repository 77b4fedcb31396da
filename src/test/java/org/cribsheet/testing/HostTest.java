package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.site.HostRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host of the browser tests does what the real one would do with the same folder. */
class HostTest {
  @TempDir Path folder;
  private Host host;

  @BeforeEach
  void aSite() throws IOException {
    write("_headers", HostRules.headers(true).text());
    write("_redirects", "/services/old.html /services/new.html 301!\n");
    write("index.html", "home");
    write("404.html", "lost");
    write("services/old.html", "moved");
    write("services/new.html", "here");
    host = new Host(folder);
  }

  @AfterEach
  void close() {
    host.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(host.address() + path)).build(),
            BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "services/new.html", "nowhere/at/all.html"})
  void everyAnswerHasThePolicyButForWhatNeedsACertificate(String path) throws Exception {
    var headers = get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains(
            "require-trusted-types-for 'script'; trusted-types cribsheet-worker cribsheet-search;")
        .endsWith("frame-ancestors 'none'");
    assertThat(headers.map())
        .containsKeys("x-content-type-options", "referrer-policy")
        .doesNotContainKeys("strict-transport-security", "x-robots-tag");
  }

  @Test
  void aFormerAddressLeadsOnThoughAPageStandsThere() throws Exception {
    var moved = get("services/old.html");
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).contains("/services/new.html");
  }

  @Test
  void whatIsNotThereIsTheNotFoundPage() throws Exception {
    var lost = get("services/nowhere.html");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).isEqualTo("lost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_headers", "_redirects", "../secret", "%2e%2e/secret"})
  void whatIsForTheHostOrNobodyIsNotServed(String path) throws Exception {
    Files.writeString(folder.resolveSibling("secret"), "secret");
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/services/:name\n  A: b\n",
        "/*\n  A: b\n  A: c\n",
        "  A: b\n",
        "/a*b\n",
        "/*\n  no header\n"
      })
  void rulesThatItDoesNotKnowAreRefused(String rules) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), rules);
    assertThatThrownBy(() -> new HostHeaders(file)).hasMessageContaining("not known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a /b", "/a /b 301", "/a https://other.example/ 301!", "/a /b 301! Country=x"})
  void redirectsThatItDoesNotKnowAreRefused(String rule) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), rule + "\n");
    assertThatThrownBy(() -> new HostRedirects(file)).hasMessageContaining("not known");
  }
}
