package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostRulesTest {
  @Test
  void everyFileHasThePolicy() {
    String headers = HostRules.headers(true).text();
    assertThat(headers).startsWith("/*\n  Content-Security-Policy: default-src 'none'; ");
    for (Map.Entry<String, String> header : HostRules.POLICY.entrySet()) {
      assertThat(headers).contains("\n  " + header.getKey() + ": " + header.getValue() + "\n");
    }
    assertThat(headers).doesNotContain("unsafe", "http", "X-Robots-Tag");
  }

  @Test
  void aPreviewIsNotForSearchEngines() {
    assertThat(HostRules.headers(false).text())
        .isEqualTo(HostRules.headers(true).text() + "  X-Robots-Tag: noindex\n");
  }

  @Test
  void onlyAHostReadsThem() {
    for (String path : new String[] {HostRules.HEADERS, HostRules.REDIRECTS}) {
      assertThat(HostFiles.hostOnly(path)).isTrue();
      assertThat(HostFiles.neededOffline(path)).isFalse();
    }
  }
}
