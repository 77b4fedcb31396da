package org.cribsheet.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program of that name, asked about one folder. No shell reads what is handed to it. */
record Git(Path folder) {
  private static final int CHUNK = 1 << 16;

  /** What is done with what it says while it says it. */
  interface Hearing {
    void hear(InputStream said) throws IOException;
  }

  /** Whether there is such a program at all. */
  boolean isThere() {
    try {
      return answer("--version").isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Its answer in one line, if it has one. */
  Optional<String> answer(String... arguments) throws IOException {
    StringBuilder answer = new StringBuilder();
    boolean done =
        ask(
            said -> answer.append(new String(said.readAllBytes(), StandardCharsets.UTF_8)),
            arguments);
    return done ? Optional.of(answer.toString().strip()) : Optional.empty();
  }

  /** Whether it did what it was asked. */
  boolean ask(Hearing hearing, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream said = process.getInputStream()) {
      hearing.hear(said);
      byte[] rest = new byte[CHUNK];
      while (said.read(rest) >= 0) {
        // It ends only when somebody has heard it out.
      }
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroy();
    }
  }
}
