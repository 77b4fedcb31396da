package org.cribsheet.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What must not happen on any page, noted while it happens: errors in scripts, files that are
 * missing, requests to strangers.
 */
final class Complaints {
  private static final Set<String> WITHIN_THE_PAGE = Set.of("data", "blob", "about");

  private final String home;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * Listens to every page of a context.
   *
   * @param home the only address below which anything may be asked for
   */
  Complaints(BrowserContext context, String home) {
    this.home = home;
    context.onConsoleMessage(this::console);
    context.onWebError(error -> heard.add("error in a script: " + error.error()));
    context.onRequest(this::request);
    context.onRequestFailed(this::failed);
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  private void console(ConsoleMessage message) {
    if (message.type().equals("error")) {
      heard.add("error on the console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void request(Request request) {
    String scheme = request.url().substring(0, Math.max(0, request.url().indexOf(':')));
    if (!request.url().startsWith(home) && !WITHIN_THE_PAGE.contains(scheme)) {
      heard.add("request to a stranger: " + request.url());
    }
  }

  /** A page that is left takes its requests with it: that is no fault. */
  private void failed(Request request) {
    if (!Objects.equals(request.failure(), "net::ERR_ABORTED")) {
      heard.add("request failed: " + request.url() + ": " + request.failure());
    }
  }
}
