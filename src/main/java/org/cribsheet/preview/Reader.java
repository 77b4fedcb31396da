package org.cribsheet.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One open page, at the other end of a stream of events. */
final class Reader {
  /** Often enough that a page that was closed is forgotten soon. */
  private static final int HEARTBEAT_SECONDS = 10;

  private static final Event GO = new Event("", "");

  private final String page;
  private final LinkedBlockingQueue<Event> waiting = new LinkedBlockingQueue<>();

  Reader(String page) {
    this.page = page;
  }

  /** The path of the page, from the site's root. */
  String page() {
    return page;
  }

  void tell(Event event) {
    waiting.add(event);
  }

  void dismiss() {
    waiting.add(GO);
  }

  /** Passes on what comes until the page is closed, or the preview is. */
  void serve(OutputStream out) throws IOException, InterruptedException {
    write(out, "retry: 500\n\n");
    while (true) {
      Event event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      if (event != null && event.name().isEmpty()) {
        return;
      }
      write(out, event == null ? ":\n\n" : event.text());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
