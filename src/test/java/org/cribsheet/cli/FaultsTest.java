package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
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
}
