package org.cribsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note is edited while a preview runs and its page is open in a browser: how long until the
 * changed words are seen.
 */
final class LiveEdit {
  /** A bullet of plain words, so that another one at its end changes its page and no other. */
  private static final Pattern PLAIN_BULLET =
      Pattern.compile("(?m)^- ([A-Za-z][a-z, ]{30,}[a-z])\\.(?: \\{#[^}]+})?$");

  private static final Pattern ADDRESS = Pattern.compile("preview at (\\S+)");

  /** How problems end; a first edition that has some is never made, and the preview waits. */
  private static final Pattern PROBLEMS = Pattern.compile("[1-9]\\d* problems?, \\d+ warnings?");

  private final Path home;
  private final Java java;

  LiveEdit(Path home, Java java) {
    this.home = home;
    this.java = java;
  }

  /**
   * Measures one project's preview.
   *
   * @throws CannotMeasure if no bullet can be edited, or the preview ends
   */
  void measure(Project project, int copies, int rounds, Consumer<Figure> found) throws IOException {
    Path file = null;
    String words = "";
    for (Path notes : Project.files(project.notes())) {
      Matcher bullet = PLAIN_BULLET.matcher(Files.readString(notes));
      if (file == null && bullet.find()) {
        file = notes;
        words = bullet.group(1);
      }
    }
    if (file == null) {
      throw new CannotMeasure("there is no bullet of plain words to edit in " + project.notes());
    }
    Process preview = java.start(project.home(), "serve");
    BufferedReader said =
        new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
    try {
      String address = ready(said);
      Thread listener = new Thread(() -> said.lines().forEach(line -> {}), "what serve says");
      listener.setDaemon(true);
      listener.start();
      String name = String.format(Locale.ROOT, "an edit is seen, copies: %d", copies);
      new PageTimes(home).measure(found, PageTimes.EDITING, address, file, words, rounds, name);
    } finally {
      preview.destroy();
    }
  }

  /** The preview's address, as soon as it has pages. */
  private static String ready(BufferedReader said) throws IOException {
    String address = "";
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        address = found.group(1);
      }
      if (line.startsWith("made in ")) {
        return address;
      }
      if (PROBLEMS.matcher(line).matches()) {
        throw new CannotMeasure("the preview waits for these to be mended:\n" + all);
      }
    }
    throw new CannotMeasure("the preview has ended: " + all);
  }
}
