package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostHeadersTest {
  @Test
  void theTestsHostIsAsStrictAsTheOthers() throws IOException {
    Map<String, String> headers = HostHeaders.of(Path.of("netlify.toml"));
    assertThat(headers.get("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("require-trusted-types-for 'script'; trusted-types cribsheet-worker")
        .doesNotContain("unsafe", "upgrade-insecure-requests", "http");
    assertThat(headers)
        .containsKeys("X-Content-Type-Options", "Referrer-Policy")
        .doesNotContainKey("Strict-Transport-Security");
  }
}
