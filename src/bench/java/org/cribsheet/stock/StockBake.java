package org.cribsheet.stock;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a folder with JBake as it comes, and says what the process took. */
public final class StockBake {
  private StockBake() {}

  /** Takes the folder with content, templates and assets, and the folder to write to. */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    long start = System.nanoTime();
    JBakeConfiguration config =
        new JBakeConfigurationFactory().createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true);
    Oven oven = new Oven(config);
    oven.bake();
    if (!oven.getErrors().isEmpty()) {
      throw new IllegalStateException(oven.getErrors().get(0));
    }
    say("bake", (System.nanoTime() - start) / 1e9, "s");
    ProcessHandle.current().info().totalCpuDuration().ifPresent(d -> say("processor", d.toNanos() / 1e9, "s"));
    memory();
    System.exit(0);
  }

  private static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          say("memory", Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6, "MB, resident");
        }
      }
    }
  }

  /** As {@code cribsheet build --times} says it. */
  private static void say(String what, double number, String unit) {
    System.out.printf(Locale.ROOT, "  %-16s  %9.3f %s%n", what, number, unit);
  }
}
