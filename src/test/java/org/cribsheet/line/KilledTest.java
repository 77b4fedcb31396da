package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.cribsheet.line.Wreck.Stage;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build may be killed at any moment: a whole edition is on disk, and the next build needs no
 * help. {@code CRIBSHEET_KILLS=200 ./cribsheet test KilledTest} kills more often than every run of
 * the tests does.
 */
class KilledTest {
  private static final int KILLS =
      Integer.parseInt(System.getenv().getOrDefault("CRIBSHEET_KILLS", "6"));

  @TempDir Path folder;
  private final Random random = new Random(7);
  private final Map<Stage, Integer> killed = new EnumMap<>(Stage.class);
  private Wreck wreck;
  private int edition;

  @BeforeEach
  void project() throws IOException {
    TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
    wreck = new Wreck(folder.resolve("target"), "cribsheet-offline.zip");
  }

  @Test
  void leavesAWholeEditionAndNothingThatTheNextBuildCannotPutRight() throws Exception {
    Running first = start();
    first.awaitBuilt();
    first.kill();
    AtomicBoolean end = new AtomicBoolean();
    CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> wreck.readUntil(end));
    try {
      for (int i = 0; i < KILLS; i++) {
        killOnce(i);
      }
      Running last = start();
      last.awaitBuilt();
      wreck.assertClean();
      last.kill();
    } finally {
      end.set(true);
    }
    assertThat(reader.get()).as("readers found whole pages").isPositive();
    System.out.println("killed while " + killed);
    assertThat(killed.values().stream().mapToInt(n -> n).sum()).isEqualTo(KILLS);
    int publishing =
        killed.entrySet().stream()
            .filter(e -> e.getKey().isPublishing())
            .mapToInt(Map.Entry::getValue)
            .sum();
    assertThat(publishing).isGreaterThanOrEqualTo(KILLS / 4);
  }

  /**
   * Each kill meets a build in a fresh process or the second of one, whose first has put right the
   * last kill.
   */
  private void killOnce(int number) throws Exception {
    Running victim = start();
    try {
      if (number % 6 == 5) {
        Thread.sleep(random.nextInt(2_000));
      } else {
        victim.awaitBuilt();
        wreck.assertClean();
        victim.next();
        awaitMoment(number % 2 == 0);
      }
    } finally {
      victim.kill();
    }
    killed.merge(wreck.stage(), 1, Integer::sum);
    wreck.assertHoldsAnEdition();
    if (number % 20 == 19) {
      System.out.println("killed while " + killed);
    }
  }

  /** Every second kill waits until publishing has begun. */
  private void awaitMoment(boolean publishing) {
    BooleanSupplier begun =
        publishing ? wreck::isAudited : random.nextBoolean() ? wreck::isBaking : () -> true;
    long most = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!begun.getAsBoolean() && System.nanoTime() < most) {
      LockSupport.parkNanos(20_000);
    }
    LockSupport.parkNanos(random.nextLong(publishing ? 40_000_000 : 150_000_000));
  }

  private record Running(Process process, BufferedReader said, Writer orders) {
    void awaitBuilt() {
      String line =
          Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> said.readLine());
      assertThat(line).isEqualTo("built");
    }

    void next() throws IOException {
      orders.write("next\n");
      orders.flush();
    }

    /** With a signal that no process can catch. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  private Running start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            folder.toString(),
            String.valueOf(edition += 1_000));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/killed.log")))
            .start();
    return new Running(process, process.inputReader(), process.outputWriter());
  }
}
