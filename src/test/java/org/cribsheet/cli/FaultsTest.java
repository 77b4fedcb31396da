package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final StringWriter err = new StringWriter();

  @Test
  void runningOutOfMemoryOnAnotherThreadSaysHowToGetMore() {
    Exception wrapped = new CompletionException(new OutOfMemoryError("Java heap space"));
    assertThat(Faults.report(wrapped, new PrintWriter(err))).isEqualTo(Main.OUR_FAULT);
    assertThat(err.toString()).contains("CRIBSHEET_JVM=-Xmx").doesNotContain("Please report");
  }

  @Test
  void aFullDiskIsSaidInOneSentenceHoweverDeepItWasMet() {
    Exception wrapped =
        new IllegalStateException(
            "cannot bake", new UncheckedIOException(new IOException("No space left on device")));
    assertThat(told(wrapped))
        .isEqualTo(
            "cribsheet: the disk is full (No space left on device): make room, and run the command"
                + " again; nothing was published\n");
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsSaidInOneSentence() {
    assertThat(told(new NoSuchFileException("content/notes/tea.md")))
        .isEqualTo(
            "cribsheet: content/notes/tea.md is not there, or was taken away meanwhile: run the"
                + " command again; nothing was published\n");
  }

  @Test
  void aRefusedFileIsSaidInOneSentence() {
    assertThat(told(new CompletionException(new AccessDeniedException("target/site"))))
        .isEqualTo("cribsheet: no right to read or write target/site; nothing was published\n");
  }

  /** A template's mistake is read from a file, too, and is no fault of the disk. */
  @Test
  void whatIsNotTheDisksFaultKeepsItsTrace() {
    assertThat(told(new IllegalStateException(new IOException("odd"))))
        .contains("Please report", "odd", "    at ");
  }

  private String told(Exception e) {
    assertThat(Faults.report(e, new PrintWriter(err))).isEqualTo(Main.OUR_FAULT);
    return err.toString();
  }
}
