package org.cribsheet.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cribsheet.site.HostRules;
import org.cribsheet.site.MediaTypes;

/**
 * Serves a site's folder on this machine alone, as a host would that reads {@code _headers} and
 * {@code _redirects}, with its {@code 404.html}. (The JDK's own file server is newer than Java 17.)
 */
public final class Host implements AutoCloseable {
  /** Read by the host, not served. */
  private static final Set<String> FOR_THE_HOST = Set.of(HostRules.HEADERS, HostRules.REDIRECTS);

  private final Path folder;
  private final HostHeaders headers;
  private final HostRedirects redirects;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /** Starts on a free port. */
  public Host(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.headers = new HostHeaders(folder.resolve(HostRules.HEADERS));
    this.redirects = new HostRedirects(folder.resolve(HostRules.REDIRECTS));
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the folder, with a slash at its end. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      headers.of(path).forEach(exchange.getResponseHeaders()::set);
      Optional<String> moved = redirects.of(path);
      if (moved.isPresent()) {
        exchange.getResponseHeaders().set("Location", moved.get());
        exchange.sendResponseHeaders(301, -1);
      } else {
        send(exchange, path.substring(1));
      }
    }
  }

  private void send(HttpExchange exchange, String path) throws IOException {
    Path wanted = folder.resolve(path).normalize();
    Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
    boolean found =
        file.startsWith(folder) && Files.isRegularFile(file) && !FOR_THE_HOST.contains(path);
    send(exchange, found ? 200 : 404, found ? file : folder.resolve("404.html"));
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(file.getFileName().toString()));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
