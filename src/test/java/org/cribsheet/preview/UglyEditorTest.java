package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an editor does to the files, the preview lives and ends up showing what is there. */
class UglyEditorTest {
  private static final String TRAINS = "content/notes/trains.md";
  private static final String VAN = "services/brake-van.html";

  @TempDir Path folder;
  private Rehearsal preview;

  @BeforeEach
  void start() throws IOException {
    preview = new Rehearsal(folder);
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  private void shows(String words) {
    preview.until(() -> preview.page(VAN).contains(words));
  }

  private String notes(String words) throws IOException {
    return preview
        .text(TRAINS)
        .replaceFirst("with a handbrake[^.]*", "with a handbrake and " + words);
  }

  @Test
  void aFileThatIsWrittenBesideAndRenamed() throws IOException {
    Path beside = Files.writeString(preview.file("content/notes/trains.md.tmp"), notes("17 t"));
    Files.move(beside, preview.file(TRAINS), StandardCopyOption.ATOMIC_MOVE);
    shows("handbrake and 17 t");
    // As another editor does it: the old one goes aside first.
    String next = notes("18 t");
    Files.move(preview.file(TRAINS), preview.file("content/notes/trains.md~"));
    Files.writeString(preview.file(TRAINS), next);
    Files.delete(preview.file("content/notes/trains.md~"));
    shows("handbrake and 18 t");
  }

  @Test
  void aFileThatIsEmptiedAndWrittenInPieces() throws Exception {
    byte[] text = notes("19 t").getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(preview.file(TRAINS))) {
      for (int i = 0; i < text.length; i += 100) {
        out.write(text, i, Math.min(100, text.length - i));
        out.flush();
        Thread.sleep(10);
      }
    }
    shows("handbrake and 19 t");
    preview.until(() -> !preview.problems().contains("trains.md:"));
  }

  /** What follows upon the good save comes late, and must not speak for the bad one. */
  @Test
  void aFaultySaveSoonAfterAGoodOneStaysAProblem() throws Exception {
    for (int pause : List.of(60, 200, 350, 500)) {
      int made = preview.made.get();
      String good = notes(pause + " pounds");
      Files.writeString(preview.file(TRAINS), good);
      preview.until(() -> preview.made.get() > made);
      Thread.sleep(pause);
      Files.writeString(preview.file(TRAINS), good + "\n- See [[nowhere-at-all]].\n");
      preview.until(() -> preview.problems().contains("nowhere-at-all"));
      Thread.sleep(1500);
      assertThat(preview.problems()).as("after " + pause + " ms").contains("nowhere-at-all");
      Files.writeString(preview.file(TRAINS), good);
      preview.until(() -> !preview.problems().contains("nowhere-at-all"));
    }
  }

  @Test
  void aHundredWritesASecond() throws Exception {
    for (int i = 0; i < 200; i++) {
      Files.writeString(preview.file(TRAINS), notes(i + " pounds"));
      Thread.sleep(10);
    }
    shows("handbrake and 199 pounds");
    assertThat(preview.lives()).isTrue();
  }

  @Test
  void aFileThatGoesAndComesBackAndOneThatIsRenamed() throws IOException {
    String text = preview.text(TRAINS);
    Files.delete(preview.file(TRAINS));
    preview.until(() -> !preview.problems().isEmpty());
    // What was good stays, because questions rest on what is gone.
    assertThat(preview.page(VAN)).contains("with a handbrake.");
    Files.writeString(
        preview.file("content/notes/rolling-stock.md"),
        text.replace("with a handbrake", "with a handbrake and 20 t"));
    shows("handbrake and 20 t");
  }

  @Test
  void aFolderInTheFilesPlaceAndALinkToNowhere() throws IOException {
    String text = preview.text(TRAINS);
    Files.delete(preview.file(TRAINS));
    Files.createDirectory(preview.file(TRAINS));
    preview.until(() -> !preview.problems().isEmpty());
    Files.delete(preview.file(TRAINS));
    Files.createSymbolicLink(preview.file(TRAINS), Path.of("nowhere.md"));
    Files.delete(preview.file(TRAINS));
    Files.writeString(
        preview.file(TRAINS), text.replace("with a handbrake", "with a handbrake and 21 t"));
    shows("handbrake and 21 t");
    Files.delete(preview.file("content/site.yaml"));
    Files.createDirectory(preview.file("content/site.yaml"));
    preview.until(() -> preview.problems().contains("site.yaml"));
    assertThat(preview.page(VAN)).contains("handbrake and 21 t");
    Files.delete(preview.file("content/site.yaml"));
    Files.writeString(preview.file("content/site.yaml"), "title: Another Line\n");
    preview.until(() -> preview.page("index.html").contains("Another Line"));
  }

  @Test
  void aFileThatNobodyMayRead() throws IOException {
    Path file = preview.file(TRAINS);
    String text = preview.text(TRAINS);
    lock(file);
    preview.until(() -> preview.problems().contains("trains.md"));
    assertThat(preview.reports.get(preview.reports.size() - 1).stops()).isTrue();
    assertThat(preview.problems()).doesNotContain("should not have happened");
    assertThat(preview.page(VAN)).contains("with a handbrake.");
    Files.delete(file);
    Files.writeString(file, text.replace("with a handbrake", "with a handbrake and 24 t"));
    shows("handbrake and 24 t");
    preview.until(() -> !preview.problems().contains("trains.md"));
  }

  /** Root may read every file; what nobody can read is a link to nowhere then. */
  private static void lock(Path file) throws IOException {
    Files.setPosixFilePermissions(file, Set.of());
    if (Files.isReadable(file)) {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of("nowhere.md"));
    }
  }

  @Test
  void aFolderThatIsCalledLikeAFile() throws IOException {
    Files.createDirectory(preview.file("content/notes/points.md"));
    Files.createDirectory(preview.file("content/questions/points.md"));
    preview.edit(TRAINS, "a handbrake", "a handbrake and 25 t");
    shows("handbrake and 25 t");
    assertThat(preview.lives()).isTrue();
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    String text = preview.text(TRAINS);
    Files.write(preview.file(TRAINS), new byte[] {0, 1, 2, (byte) 0xff, 0});
    preview.until(() -> preview.problems().contains("this file is not text"));
    Files.writeString(
        preview.file(TRAINS), text.replace("with a handbrake", "with a handbrake and 22 t"));
    shows("handbrake and 22 t");
  }

  @Test
  void wholeFoldersThatGoAndComeBack() throws IOException {
    Path aside = preview.file("aside");
    for (String name : new String[] {"templates", "content/notes", "assets", "content"}) {
      String before = preview.problems();
      Files.move(preview.file(name), aside);
      if (!name.equals("assets")) {
        preview.until(() -> !preview.problems().equals(before));
      }
      assertThat(preview.page(VAN)).contains("The last vehicle of a goods train");
      Files.move(aside, preview.file(name));
      preview.edit(TRAINS, "a handbrake", "a handbrake and " + name + ",");
      shows("handbrake and " + name + ",");
    }
  }

  @Test
  void aFolderThatIsNew() throws IOException {
    Files.createDirectories(preview.file("content/notes/later"));
    Files.writeString(
        preview.file("content/notes/later/more.md"), "# Water Crane\n\n- It gives 4 t a minute.\n");
    preview.until(() -> preview.page("services/water-crane.html").contains("4 t a minute"));
    preview.edit("content/notes/later/more.md", "4 t", "5 t");
    preview.until(() -> preview.page("services/water-crane.html").contains("5 t a minute"));
  }

  @Test
  void aTemplateThatFailsAndIsMended() throws IOException {
    String template = preview.text("templates/service.ftl");
    Files.writeString(preview.file("templates/service.ftl"), template + "${view.nothing.there}");
    preview.until(() -> preview.problems().contains("a template fails"));
    Files.writeString(preview.file("templates/service.ftl"), template + "<!-- mended -->");
    shows("<!-- mended -->");
    preview.until(() -> !preview.problems().contains("a template fails"));
  }

  @Test
  void aScriptThatChanges() throws IOException {
    Files.writeString(
        preview.file("assets/css/site/print.css"), "@media print { p { color: black } }\n");
    preview.until(() -> preview.page("assets/css/site.css").contains("p { color: black }"));
  }

  @Test
  void filesThatAreNobodysNotes() throws IOException {
    try (Stream<Path> all = Files.list(preview.file("content/notes"))) {
      assertThat(all).isNotEmpty();
    }
    Files.writeString(preview.file("content/notes/.trains.md.swp"), "half");
    Files.writeString(preview.file("content/notes/4913"), "");
    preview.edit(TRAINS, "a handbrake", "a handbrake and 23 t");
    shows("handbrake and 23 t");
    assertThat(preview.problems()).doesNotContain("swp", "4913");
  }
}
