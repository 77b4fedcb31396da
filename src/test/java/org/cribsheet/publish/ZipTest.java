package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
  private static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  private Path site;
  private Path zip;

  @BeforeEach
  void files() throws IOException {
    site = folder.resolve("site");
    zip = folder.resolve("offline.zip");
    file("services/b.html", "b".repeat(5_000));
    file("index.html", "index");
    file("404.html", "gone");
    file("services/a.html", "a");
    file("sw.js", "host only");
  }

  @Test
  void filesStandSortedUnderOneFolderWithoutWhatNeedsAHost() throws IOException {
    write();

    assertThat(names())
        .containsExactly(
            "cribsheet/index.html",
            "cribsheet/services/a.html",
            "cribsheet/services/b.html",
            "cribsheet/README.txt");
  }

  @Test
  void oneFileMayStandInForAnother() throws IOException {
    write(site, zip, EDITION, p -> true, p -> p.equals("index.html") ? "sw.js" : p, "");

    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertThat(file.getInputStream(file.getEntry("cribsheet/index.html")))
          .hasContent("host only");
    }
  }

  @Test
  void filesBearTheEditionsDate() throws IOException {
    write();

    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertThat(file.stream().map(ZipEntry::getTimeLocal)).containsOnly(EDITION.atStartOfDay());
    }
  }

  @Test
  void bytesAreTheSameInAnyTimeZoneAndWhenFilesAreTouched() throws IOException {
    write();
    byte[] first = Files.readAllBytes(zip);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      file("index.html", "index");
      write();
    } finally {
      TimeZone.setDefault(zone);
    }

    assertThat(Files.readAllBytes(zip)).isEqualTo(first);
  }

  @Test
  void oldZipIsReplacedAndNothingElseIsLeft() throws IOException {
    write();
    Files.delete(site.resolve("services/a.html"));
    write();

    assertThat(names())
        .containsExactly(
            "cribsheet/index.html", "cribsheet/services/b.html", "cribsheet/README.txt");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("site", "offline.zip");
  }

  @Test
  void zipOfSomebodyElsesIsNotReplaced() throws IOException {
    Files.writeString(zip, "holiday pictures");

    assertThatThrownBy(this::write)
        .isInstanceOf(CannotPublish.class)
        .hasMessageContaining("is not a zip that Cribsheet made");
    assertThat(zip).hasContent("holiday pictures");
  }

  @Test
  void dateThatAZipCannotSayIsRefused() {
    assertThatThrownBy(() -> write(site, zip, LocalDate.of(1980, 1, 1), p -> true, p -> p, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "a//b",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "a\u0007b",
        "a:b",
        "con",
        "a/NUL.txt",
        "lpt1.html",
        "a.",
        "a /b"
      })
  void unsafeNameIsRefused(String name) {
    assertThatThrownBy(() -> SafeNames.check(List.of(name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the file name '" + name + "'");
  }

  @Test
  void longNameIsRefused() {
    assertThatThrownBy(() -> SafeNames.check(List.of("a".repeat(181))))
        .hasMessageContaining("is longer than 180 characters");
  }

  @Test
  void namesThatManySystemsTakeForOneAreRefused() {
    assertThatThrownBy(() -> SafeNames.check(List.of("a/B.html", "a/b.html")))
        .hasMessageContaining("'a/b.html' is the same as 'a/B.html'");
    assertThatThrownBy(() -> SafeNames.check(List.of("\u00e9.html", "e\u0301.html")))
        .hasMessageContaining("is the same as");
  }

  @Test
  void ordinaryNamesAreSafe() {
    SafeNames.check(
        List.of("cribsheet/index.html", "cribsheet/console.html", "cribsheet/a-b_c.d.js"));
  }

  private void write() throws IOException {
    write(site, zip, EDITION, p -> !p.equals("sw.js"), p -> p, "Open index.html.");
  }

  private void file(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private List<String> names() throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }

  private static void write(
      Path site,
      Path zip,
      LocalDate edition,
      Predicate<String> keep,
      UnaryOperator<String> from,
      String readme)
      throws IOException {
    try (Zip.Draft draft = Zip.draft(site, zip, new Zip.Contents(edition, keep, from, readme))) {
      draft.publish();
    }
  }
}
