package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostHeadersTest {
  @TempDir Path folder;

  @Test
  void aSiteWithoutWishesGetsTheStrictestPolicy() throws IOException {
    assertThat(HostHeaders.of(folder)).containsEntry("Content-Security-Policy", HostHeaders.POLICY);
  }

  @Test
  void whatTheSiteAsksForEverywhereIsSent() throws IOException {
    Files.writeString(
        folder.resolve("_headers"),
        """
        /assets/*
          Cache-Control: immutable
        /*
          Content-Security-Policy: default-src 'self'; upgrade-insecure-requests
          Referrer-Policy: no-referrer
          Strict-Transport-Security: max-age=1
        """);
    assertThat(HostHeaders.of(folder))
        .containsEntry("Content-Security-Policy", "default-src 'self'")
        .containsEntry("Referrer-Policy", "no-referrer")
        .doesNotContainKeys("Strict-Transport-Security", "Cache-Control");
  }
}
