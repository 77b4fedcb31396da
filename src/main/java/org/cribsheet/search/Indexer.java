package org.cribsheet.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Builds indexes. To start the script engine and to load lunr takes longer than all else here, and
 * waits for nothing: an indexer that is started early does it while the notes are still being read.
 */
public final class Indexer implements AutoCloseable {
  private final CompletableFuture<Sandbox> sandbox;

  private Indexer(CompletableFuture<Sandbox> sandbox) {
    this.sandbox = sandbox;
  }

  /** Starts to load what is needed, on another thread, and returns at once. */
  public static Indexer start() {
    CompletableFuture<Sandbox> loaded = new CompletableFuture<>();
    Thread loader = new Thread(() -> load(loaded), "search-loader");
    loader.setDaemon(true);
    loader.start();
    return new Indexer(loaded);
  }

  private static void load(CompletableFuture<Sandbox> loaded) {
    try {
      Sandbox sandbox = new Sandbox();
      sandbox.run("lunr.js", Lunr.script());
      sandbox.run("weigh.js", Lunr.resource("weigh.js"));
      loaded.complete(sandbox);
    } catch (RuntimeException | Error e) {
      loaded.completeExceptionally(e);
    }
  }

  /** The index of some documents. The indexer can be asked again. */
  public SearchIndex build(List<SearchDocument> documents) {
    // Counted here while the other thread is still loading.
    TermCounts counts = TermCounts.of(documents);
    try {
      return new SearchIndex(counts, Weights.of(counts, sandbox.join()));
    } catch (CompletionException e) {
      throw new IllegalStateException("lunr cannot be loaded", e.getCause());
    }
  }

  @Override
  public void close() {
    // It may still be loading; nobody waits for the end of it.
    CompletableFuture<Void> unused = sandbox.thenAccept(Sandbox::close);
  }
}
