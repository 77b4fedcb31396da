package org.cribsheet.line;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * How long each stage of a build took, in the order in which they began. For the benchmark; nothing
 * that is published depends on it.
 */
public final class StageTimes {
  /** A stage that makes something. */
  interface Work<T> {
    T run() throws IOException;
  }

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Stages in the order in which they began, with nanoseconds of wall time. */
  public synchronized Map<String, Long> nanos() {
    return new LinkedHashMap<>(nanos);
  }

  <T> T of(String stage, Work<T> work) throws IOException {
    begin(stage);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      end(stage, System.nanoTime() - start);
    }
  }

  /** The same on a thread of its own, beside what its caller does meanwhile. */
  <T> CompletableFuture<T> beside(String stage, Work<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(of(stage, work));
              } catch (Throwable fault) {
                result.completeExceptionally(fault);
              }
            },
            stage);
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  /**
   * What a stage beside this one has made, once it is there; its faults are thrown as they were.
   */
  static <T> T made(CompletableFuture<T> result) throws IOException {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      } else if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw e;
    }
  }

  private synchronized void begin(String stage) {
    nanos.putIfAbsent(stage, 0L);
  }

  private synchronized void end(String stage, long took) {
    nanos.merge(stage, took, Long::sum);
  }
}
