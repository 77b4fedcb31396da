package org.cribsheet.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.source.Reporter;

/**
 * A program that publishes one edition after another, each unlike the one before, to be killed
 * while it does: one to begin with, then one for each line that it is sent.
 */
final class Victim {
  private Victim() {}

  /**
   * Runs it.
   *
   * @param args the project's folder, and the number of the first edition
   */
  public static void main(String[] args) throws IOException {
    Workspace workspace = new Workspace(Path.of(args[0]));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int edition = Integer.parseInt(args[1]);
    do {
      Files.writeString(
          workspace.content().resolve("notes").resolve("edition.md"),
          "# Edition\n\n- This is edition " + edition++ + ".\n");
      Reporter reporter = new Reporter();
      Build build = new Build(workspace, new Sources(), reporter);
      if (build.run(List.of(), Places.in(workspace), false).isEmpty()) {
        throw new IllegalStateException(reporter.problems().toString());
      }
      System.out.println("built");
      System.out.flush();
    } while (orders.readLine() != null);
  }
}
