package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cribsheet.publish.ManifestFile;

/** What a build that was killed has left in {@code target}, and what a reader sees of it. */
final class Wreck {
  /** How far the build had come, told by what it left. */
  enum Stage {
    READING,
    BAKING,
    AUDITED,
    ZIPPING,
    SWAPPING,
    DISCARDING,
    DONE;

    boolean isPublishing() {
      return compareTo(AUDITED) >= 0 && this != DONE;
    }
  }

  private final Path target;
  final Path site;
  final Path zip;

  Wreck(Path target, String zip) {
    this.target = target;
    this.site = target.resolve("site");
    this.zip = target.resolve(zip);
  }

  private Path sibling(String what) {
    return target.resolve(".site." + what);
  }

  boolean isBaking() {
    return Files.exists(sibling("fresh"));
  }

  boolean isAudited() {
    return Files.exists(sibling("fresh").resolve(ManifestFile.NAME));
  }

  Stage stage() {
    if (Files.exists(sibling("gone"))) {
      return Stage.DISCARDING;
    } else if (Files.exists(sibling("old"))) {
      return Stage.SWAPPING;
    } else if (Files.exists(target.resolve("." + zip.getFileName() + ".fresh"))) {
      return Stage.ZIPPING;
    } else if (isAudited()) {
      return Stage.AUDITED;
    } else if (isBaking()) {
      return Stage.BAKING;
    }
    return Files.exists(sibling("lock")) ? Stage.READING : Stage.DONE;
  }

  /** A whole edition is where readers look, or beside it, where the next command takes it from. */
  void assertHoldsAnEdition() throws IOException {
    assertWhole(Files.exists(site) ? site : sibling("old"));
    readZip();
  }

  void assertClean() throws IOException {
    try (Stream<Path> left = Files.list(target)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("site", zip.getFileName().toString());
    }
    assertHoldsAnEdition();
  }

  /** Every file that the manifest lists, as it lists it, and no other. */
  private static void assertWhole(Path edition) throws IOException {
    List<String> manifest = Files.readAllLines(edition.resolve(ManifestFile.NAME));
    Map<String, String> files = ManifestFile.digests(edition);
    assertThat(files).hasSize(manifest.size() - 2);
    files.forEach(
        (path, digest) ->
            assertThat(manifest)
                .anyMatch(line -> line.startsWith("  \"" + path + "\": \"" + digest + "\"")));
  }

  private void readZip() throws IOException {
    int pages = 0;
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        // Reading compares each entry with its checksum.
        pages += entries.readAllBytes().length > 0 && e.getName().endsWith(".html") ? 1 : 0;
      }
    }
    assertThat(pages).isPositive();
  }

  /** Reads pages and zip, again and again, as somebody does who has the site open. */
  int readUntil(AtomicBoolean end) {
    int read = 0;
    while (!end.get()) {
      try {
        for (String page : List.of("index.html", "services/edition.html")) {
          assertThat(Files.readString(site.resolve(page)).strip()).endsWith("</html>");
        }
        readZip();
        read++;
        LockSupport.parkNanos(2_000_000);
      } catch (NoSuchFileException e) {
        // Between two renames there is no site, which is not half a site.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }
}
