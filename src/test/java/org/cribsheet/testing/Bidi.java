package org.cribsheet.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * As much of WebDriver BiDi as a smoke test needs: questions and answers over a socket, and events
 * in between. Browsers speak it themselves, so that no driver has to fit their version.
 */
final class Bidi implements WebSocket.Listener, AutoCloseable {
  private final Map<Long, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final AtomicLong last = new AtomicLong();
  private final Consumer<JsonObject> events;
  private final WebSocket socket;

  Bidi(URI address, Consumer<JsonObject> events) {
    this.events = events;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Asks, and waits for the answer. */
  JsonObject ask(String method, JsonObject parameters) {
    long id = last.incrementAndGet();
    JsonObject question = new JsonObject();
    question.addProperty("id", id);
    question.addProperty("method", method);
    question.add("params", parameters);
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket.sendText(question.toString(), true).join();
    try {
      return result(method, answer.get(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no answer to " + question, e);
    }
  }

  private static JsonObject result(String method, JsonObject answer) {
    JsonElement result = answer.get("result");
    if (result == null) {
      throw new Refused(method + ": " + answer);
    }
    return result.getAsJsonObject();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean complete) {
    message.append(part);
    if (complete) {
      hear(JsonParser.parseString(message.toString()).getAsJsonObject());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void hear(JsonObject heard) {
    JsonElement id = heard.get("id");
    if (id == null || id.isJsonNull()) {
      events.accept(heard);
    } else {
      asked.remove(id.getAsLong()).complete(heard);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** The browser did not do what it was asked for. */
  static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }
}
