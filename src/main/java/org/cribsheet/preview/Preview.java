package org.cribsheet.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cribsheet.bake.BakingException;
import org.cribsheet.line.LiveBuild;
import org.cribsheet.line.LiveSite;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.preview.Server.Answer;
import org.cribsheet.site.HostRules;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site while somebody writes it. One thread waits for changes and makes the site anew,
 * another one follows with what nobody waits for: the data of quiz and search, and the audit.
 * Whatever happens to the files, the last good site stays.
 */
public final class Preview implements AutoCloseable {
  /** Whose changes change the site. */
  static final List<String> WATCHED = List.of("content", "templates", "assets", "CHANGELOG.md");

  private static final int LOOK_MILLIS = 1000;
  private static final int QUIET_MILLIS = 50;

  /** The browser comes first: it paints meanwhile. A newer change makes the rest needless. */
  private static final int PAUSE_MILLIS = 250;

  private static final String SOON =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Preview</title>
      </head><body><main><h1>No page yet</h1>
      <p>It comes here as soon as it is made, or as soon as the problems are mended that stand below.</p></main></body></html>
      """;

  private final Desk desk;
  private final LiveBuild build;
  private final Watcher watcher;
  private final Server server;
  private final Readers readers = new Readers();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Preview::thread);
  private volatile @Nullable Shown shown;
  private volatile Report report = Report.FINE;
  private volatile List<Problem> late = List.of();
  private volatile boolean again;
  private volatile boolean closed;

  /** Counts the times that files were read, with or without a page to show for it. */
  private volatile int round;

  /** Nobody tells when a right to read comes back, so it is tried. */
  private boolean unreadable;

  /**
   * A preview that answers, and has nothing to show before {@link #run}.
   *
   * @param port 0 for any that is free
   * @throws CannotServe if it cannot have that port, or there is no content
   */
  public Preview(Workspace workspace, int port, Desk desk) throws IOException {
    if (!Files.isDirectory(workspace.content())) {
      throw new CannotServe(
          "there is no folder "
              + workspace.content()
              + ": start the preview in a project of notes");
    }
    this.desk = desk;
    this.server = new Server(port, HostRules.withoutCertificate(HostRules.POLICY), new Pages());
    this.build = new LiveBuild(workspace);
    this.watcher = new Watcher(workspace.home(), WATCHED);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview, later");
    thread.setDaemon(true);
    return thread;
  }

  /** The first page's address. */
  public String address() {
    Shown now = shown;
    return "http://127.0.0.1:" + server.port() + (now == null ? "/" : now.site().base());
  }

  /** Makes the site, and again after each change, until it is closed. */
  public void run() throws InterruptedException {
    remake();
    while (!closed) {
      if (watcher.changed(LOOK_MILLIS) || again || unreadable) {
        remake();
      }
    }
  }

  private void remake() throws InterruptedException {
    long start = System.nanoTime();
    begin();
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    try {
      Optional<Shown> made = made(sources, reporter);
      unreadable = false;
      made.ifPresent(this::show);
      report(reporter, sources);
      if (made.isPresent()) {
        desk.made(Duration.ofNanos(System.nanoTime() - start));
        follow(made.get(), reporter, sources);
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
      unreadable = true;
      say(Troubles.report(trouble));
    }
  }

  /** From here on nothing that an earlier round still finds out is told. */
  private synchronized void begin() {
    round++;
    again = false;
  }

  /** A file may go between the moment it is seen and the moment it is read. */
  private Optional<LiveSite> read(Sources sources, Reporter reporter)
      throws IOException, InterruptedException {
    try {
      return build.make(sources, reporter);
    } catch (IOException | UncheckedIOException gone) {
      Thread.sleep(QUIET_MILLIS);
      return build.make(sources, reporter);
    }
  }

  private Optional<Shown> made(Sources sources, Reporter reporter)
      throws IOException, InterruptedException {
    Optional<Shown> made = read(sources, reporter).map(Shown::new);
    // A template that fails must fail before anybody is sent to its pages.
    made.ifPresent(
        next ->
            Stream.concat(Stream.of("index.html"), readers.pages().stream()).forEach(next::page));
    return made;
  }

  private void show(Shown next) {
    Shown before = shown;
    shown = next;
    if (before == null) {
      readers.tell(Event.changed(""));
    } else {
      readers.tell(reader -> next.news(reader.page(), before));
    }
  }

  private void report(Reporter reporter, Sources sources) {
    List<Problem> all =
        Stream.concat(reporter.problems().stream(), late.stream()).sorted().distinct().toList();
    say(
        all.isEmpty()
            ? Report.FINE
            : new Report(desk.words(all, sources), all.stream().anyMatch(Problem::isError)));
  }

  private synchronized void say(Report now) {
    if (!now.equals(report)) {
      report = now;
      readers.tell(now.event());
      desk.report(now);
    }
  }

  private void follow(Shown site, Reporter reporter, Sources sources) {
    int of = round;
    var unused =
        later.schedule(
            () -> finish(site, of, reporter, sources), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void finish(Shown site, int of, Reporter first, Sources sources) {
    Reporter reporter = new Reporter();
    try {
      build
          .finish(site.site(), reporter, () -> of != round)
          .ifPresent(finished -> tell(finished, of, reporter, first, sources));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
      say(Troubles.report(trouble));
    }
  }

  private synchronized void tell(
      LiveBuild.Finished finished, int of, Reporter reporter, Reporter first, Sources sources) {
    if (of != round) {
      return;
    }
    late = reporter.problems();
    report(first, sources);
    again = finished.moved();
    if (!finished.changed().isEmpty()) {
      readers.tell(Event.data(finished.changed()));
    }
  }

  /** What the server gives out. */
  private final class Pages implements Server.Source {
    @Override
    public Answer answer(String path) throws IOException {
      if (path.startsWith(Server.OWN)) {
        return own(path);
      }
      Shown now = shown;
      if (now == null) {
        return new Answer(503, "x.html", Shown.live(SOON, ""));
      }
      String base = now.site().base();
      if (!path.startsWith(base)) {
        return new Answer(302, base, new byte[0]);
      }
      String name = name(path, base);
      try {
        if (name.endsWith(".html") || now.file(name).isEmpty()) {
          int status = now.site().pages().contains(name) ? 200 : 404;
          return new Answer(status, "x.html", Shown.live(now.page(name), now.mark(name)));
        }
        return new Answer(200, name, now.file(name).orElseThrow());
      } catch (BakingException e) {
        return Answer.text(500, String.valueOf(e.getMessage()));
      } catch (IOException | UncheckedIOException e) {
        return Answer.text(500, "cannot read " + name);
      }
    }

    private String name(String path, String base) {
      String name = path.substring(Math.min(base.length(), path.length()));
      return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    }

    private Answer own(String path) throws IOException {
      String name = path.substring(Server.OWN.length());
      if (!List.of("live.js", "live.css").contains(name)) {
        return Answer.text(404, "there is no such file");
      }
      try (InputStream in = Preview.class.getResourceAsStream(name)) {
        return in == null
            ? Answer.text(404, "there is no such file")
            : new Answer(200, name, in.readAllBytes());
      }
    }

    @Override
    public void listen(String path, String seen, OutputStream out)
        throws IOException, InterruptedException {
      Shown now = shown;
      Reader reader = new Reader(now == null ? path : name(path, now.site().base()));
      if (!readers.add(reader)) {
        return;
      }
      try {
        Shown newest = shown;
        if (newest != null && !newest.mark(reader.page()).equals(seen)) {
          reader.tell(Event.changed(""));
        }
        reader.tell(report.event());
        reader.serve(out);
      } finally {
        readers.remove(reader);
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    readers.dismiss();
    later.shutdownNow();
    server.close();
    watcher.close();
  }
}
