package org.cribsheet.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one browser of a test run: the system's Chromium, steered by Playwright. Started when the
 * first test needs it.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  Chromium() {
    usePreparedDriver();
    Optional<Path> program = Programs.browser();
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(program)));
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(arguments());
    program.ifPresent(options::setExecutablePath);
    browser = playwright.chromium().launch(options);
  }

  /** A visitor without a past. */
  BrowserContext visitor(NewContextOptions options) {
    return browser.newContext(options);
  }

  String version() {
    return browser.version();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /**
   * What {@code cribsheet test} has put there; without it, the driver bundle must be on the class
   * path.
   */
  private static void usePreparedDriver() {
    Path driver = Path.of("target", "driver").toAbsolutePath();
    if (System.getProperty("playwright.cli.dir") == null
        && Files.exists(driver.resolve("package"))) {
      System.setProperty("playwright.cli.dir", driver.toString());
    }
  }

  private static Map<String, String> environment(Optional<Path> program) {
    Map<String, String> environment = new HashMap<>();
    if (System.getProperty("playwright.cli.dir") != null) {
      Programs.onPath("node")
          .ifPresent(n -> environment.put("PLAYWRIGHT_NODEJS_PATH", n.toString()));
    }
    program.ifPresent(p -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    return environment;
  }

  private static List<String> arguments() {
    List<String> arguments = new ArrayList<>(QUIET);
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }
}
