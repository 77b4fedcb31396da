package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds follow upon changes. */
class WatchTest {
  @TempDir Path folder;
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private Path note;
  private Path outside;
  private Thread thread;

  @BeforeEach
  void start() throws IOException {
    Path home = Files.createDirectories(folder.resolve("project"));
    note = Files.createDirectories(home.resolve("content")).resolve("note.md");
    Files.writeString(note, "first");
    outside = Files.createDirectories(folder.resolve("pile")).resolve("pile.txt");
    Files.writeString(outside, "a pile");
    Watch watch = new Watch(home, List.of(outside.getParent()));
    thread =
        new Thread(
            () -> {
              try {
                watch.run(() -> heard.add(round()), heard::add);
              } catch (IOException e) {
                heard.add("ended: " + e);
              } catch (InterruptedException e) {
                heard.add("ended");
              }
            });
    thread.start();
  }

  private String round() throws IOException {
    return Files.readString(note) + ", " + Files.readString(outside);
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
    assertThat(heard).endsWith("ended");
  }

  /** Waits for it; between, a round may have met a file on its way. */
  private void hears(String words) throws InterruptedException {
    String next = heard.poll(60, TimeUnit.SECONDS);
    while (next != null && !next.contains(words)) {
      next = heard.poll(60, TimeUnit.SECONDS);
    }
    assertThat(next).as("nothing more was heard").isNotNull();
  }

  @Test
  void aChangeBringsARoundInTheProjectAndBesideIt() throws Exception {
    hears("first, a pile");
    Files.writeString(note, "second");
    hears("second, a pile");
    Files.writeString(outside, "another pile");
    hears("second, another pile");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTriedAgain() throws Exception {
    hears("first");
    Files.delete(note);
    hears("there is no " + note);
    // It is tried each second, and told once.
    assertThat(heard.poll(2500, TimeUnit.MILLISECONDS)).isNull();
    Files.writeString(note, "back");
    hears("back");
  }
}
