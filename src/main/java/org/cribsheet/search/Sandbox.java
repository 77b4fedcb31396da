package org.cribsheet.search;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;

/**
 * A place where scripts compute and can do nothing else: no files, no threads, no Java, and a limit
 * on time. Strings go in, strings come out.
 */
final class Sandbox implements AutoCloseable {
  private final Context context;

  Sandbox() {
    context =
        Context.newBuilder("js")
            .engine(Shared.ENGINE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .allowHostAccess(HostAccess.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .build();
  }

  /** One engine for all: it keeps what it has parsed. */
  private static final class Shared {
    static final Engine ENGINE =
        Engine.newBuilder("js")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();
  }

  Sandbox run(String name, String script) {
    context.eval(Source.newBuilder("js", script, name).cached(true).buildLiteral());
    return this;
  }

  /** Calls a function that takes one text and returns one. */
  String call(String function, String argument, Duration limit) {
    CountDownLatch done = new CountDownLatch(1);
    Thread watchdog = new Thread(() -> closeUnless(done, limit), "search-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    try {
      return context.eval("js", function).execute(argument).asString();
    } catch (PolyglotException e) {
      if (e.isCancelled()) {
        throw new IllegalStateException(function + " took longer than " + limit, e);
      }
      throw e;
    } finally {
      done.countDown();
    }
  }

  private void closeUnless(CountDownLatch done, Duration limit) {
    try {
      if (!done.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        context.close(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    context.close(true);
  }
}
