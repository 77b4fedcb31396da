package org.cribsheet.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does something at once, and again whenever a project's files have changed. */
public final class Watch {
  private static final int LOOK_MILLIS = 1000;

  /** What is done, with the files as they are. */
  public interface Round {
    /**
     * @throws IOException if a file cannot be read now; it is told, and the next change awaited
     */
    void go() throws IOException;
  }

  private final Path home;
  private final List<String> names;

  /**
   * @param home of the project
   * @param more files and folders outside of it that are watched as well
   */
  public Watch(Path home, List<Path> more) {
    this.home = home;
    this.names =
        Stream.concat(Preview.WATCHED.stream(), more.stream().map(Path::toString)).toList();
  }

  /**
   * Goes on until its thread is interrupted.
   *
   * @param trouble hears a sentence where a round failed, once until that changes
   */
  public void run(Round round, Consumer<String> trouble) throws IOException, InterruptedException {
    try (Watcher watcher = new Watcher(home, names)) {
      String told = "";
      while (true) {
        boolean again = false;
        try {
          round.go();
          told = "";
        } catch (IOException | UncheckedIOException failed) {
          // Nobody tells when a right to read comes back, so it is tried.
          again = true;
          String sentence = Troubles.report(failed).text();
          if (!sentence.equals(told)) {
            trouble.accept(sentence);
          }
          told = sentence;
        }
        boolean waits = true;
        while (waits) {
          waits = !watcher.changed(LOOK_MILLIS) && !again;
        }
      }
    }
  }
}
