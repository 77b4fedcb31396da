package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir Path folder;

  @Test
  void everyFileStandsInItWithItsDigestButItself() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.createFile(folder.resolve("b/c.html"));
    Files.createFile(folder.resolve("a.html"));
    ManifestFile.write(folder);
    ManifestFile.write(folder);

    assertThat(folder.resolve("manifest.json"))
        .hasContent("{\n  \"a.html\": \"" + EMPTY + "\",\n  \"b/c.html\": \"" + EMPTY + "\"\n}\n");
  }

  @Test
  void editionIsKnownByIt() throws IOException {
    assertThat(ManifestFile.isIn(folder)).isFalse();

    Files.createFile(folder.resolve("a.html"));
    ManifestFile.write(folder);
    assertThat(ManifestFile.isIn(folder)).isTrue();

    Files.write(folder.resolve("manifest.json"), new byte[] {(byte) 0xFF, 'x'});
    assertThat(ManifestFile.isIn(folder)).isFalse();
  }
}
