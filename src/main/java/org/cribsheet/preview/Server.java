package org.cribsheet.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cribsheet.site.MediaTypes;
import org.jspecify.annotations.Nullable;

/**
 * Answers this machine alone. It gives out what stands in memory, under the paths that are known,
 * so that no address leads to a file on disk.
 */
final class Server implements AutoCloseable {
  /** What the preview itself needs; no site has a folder of that name. */
  static final String OWN = "/_preview/";

  static final String SCRIPT = OWN + "live.js";
  static final String EVENTS = OWN + "events";

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  static {
    // Else each answer waits until the one who asked says that the one before has come: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** What a request gets. */
  static final class Answer {
    private final int status;
    private final String path;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param path whose ending says what it is; where it leads, if that is what the status says
     */
    Answer(int status, String path, byte[] body) {
      this.status = status;
      this.path = path;
      this.body = body;
    }

    static Answer text(int status, String words) {
      return new Answer(status, "x.txt", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whoever knows the site. */
  interface Source {
    /** What stands under a decoded path that begins with a slash. */
    Answer answer(String path) throws IOException;

    /**
     * A page that wants to hear of changes, until it is closed.
     *
     * @param seen the mark of what it shows
     */
    void listen(String path, String seen, OutputStream out)
        throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Map<String, String> headers;
  private final Source source;

  /**
   * Begins to answer.
   *
   * @param port 0 for any that is free
   * @throws CannotServe if the port cannot be had
   */
  Server(int port, Map<String, String> headers, Source source) throws IOException {
    this.headers = Map.copyOf(headers);
    this.source = source;
    try {
      server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    } catch (BindException e) {
      throw new CannotServe(
          port < 1024 && port > 0
              ? "port " + port + " cannot be had: name one above 1023, or leave --port out"
              : "port "
                  + port
                  + " is in use: name another with --port, or leave it out for a free one");
    } catch (SocketException e) {
      throw new CannotServe(
          "port " + port + " cannot be had: name one above 1023, or leave --port out");
    }
    threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, Answer.text(421, "this preview answers to 127.0.0.1 and localhost only"));
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, Answer.text(405, "this preview only shows: GET and HEAD"));
      } else if (exchange.getRequestURI().getPath().equals(EVENTS)) {
        listen(exchange);
      } else {
        send(exchange, source.answer(exchange.getRequestURI().getPath()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another site's name may be made to lead here; its pages must not read ours. */
  private static boolean isLocal(@Nullable String host) {
    return host != null
        && LOOPBACK.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }

  private void listen(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    Map<String, String> asked = Query.of(exchange.getRequestURI().getRawQuery());
    source.listen(
        asked.getOrDefault("page", "/"),
        asked.getOrDefault("seen", ""),
        exchange.getResponseBody());
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", MediaTypes.of(answer.path));
    if (answer.status == 302) {
      headers.set("Location", answer.path);
    }
    boolean silent = exchange.getRequestMethod().equals("HEAD") || answer.body.length == 0;
    exchange.sendResponseHeaders(answer.status, silent ? -1 : answer.body.length);
    if (!silent) {
      exchange.getResponseBody().write(answer.body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
