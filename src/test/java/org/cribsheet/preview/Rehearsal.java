package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Problem;
import org.cribsheet.testing.TestHome;

/** A preview of the small site about a railway, with everything that it tells its author. */
public final class Rehearsal implements AutoCloseable {
  /** Only a guard against waiting for ever. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  public final TestHome home;
  public final Path folder;
  public final List<Report> reports = new CopyOnWriteArrayList<>();
  public final AtomicInteger made = new AtomicInteger();
  private final Preview preview;
  private final Thread thread;

  public Rehearsal(Path folder) throws IOException {
    this.folder = folder;
    this.home = TestHome.in(folder);
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
    preview = new Preview(new Workspace(folder), 0, new Author());
    thread = new Thread(this::run, "rehearsal");
    thread.start();
    until(() -> made.get() > 0);
  }

  private void run() {
    try {
      preview.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Author implements Desk {
    @Override
    public String words(List<Problem> problems, Sources sources) {
      StringBuilder words = new StringBuilder();
      problems.forEach(
          p ->
              words
                  .append(p.position().map(at -> at + ": ").orElse(""))
                  .append(p.message() + "\n"));
      return words.toString();
    }

    @Override
    public void report(Report report) {
      reports.add(report);
    }

    @Override
    public void made(Duration took) {
      made.incrementAndGet();
    }
  }

  public boolean lives() {
    return thread.isAlive();
  }

  public String address() {
    return preview.address();
  }

  /** What is wrong now, as far as has been told. */
  public String problems() {
    return reports.isEmpty() ? "" : reports.get(reports.size() - 1).text();
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  public String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  public void edit(String name, String from, String to) throws IOException {
    String text = text(name);
    assertThat(text).contains(from);
    Files.writeString(file(name), text.replace(from, to));
  }

  /** What a browser would get, by name of the path. */
  public String page(String path) {
    String answer = ask("GET", "/" + path, "localhost");
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  /** A whole answer, head and body, to a request that is written as it is sent. */
  public String ask(String method, String path, String host) {
    int port = URI.create(address()).getPort();
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void until(BooleanSupplier happened) {
    long end = System.nanoTime() + GUARD.toNanos();
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long; told: " + reports).isLessThan(end);
      assertThat(thread.isAlive()).isTrue();
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    preview.close();
    try {
      thread.join(GUARD.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assertThat(thread.isAlive()).as("it ends when it is closed").isFalse();
  }
}
