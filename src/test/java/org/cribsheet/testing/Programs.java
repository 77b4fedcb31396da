package org.cribsheet.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs that tests start. */
final class Programs {
  private static final List<String> BROWSERS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge");

  private static final List<String> APPLICATIONS =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

  private static final List<String> WINDOWS_PROGRAMS =
      List.of("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

  private static final List<String> FIREFOXES = List.of("firefox", "firefox-esr");

  private Programs() {}

  /**
   * The browser that {@code CRIBSHEET_BROWSER} names, else one that is installed. Empty leaves it
   * to Playwright to use its own, as the word {@code playwright} asks for.
   */
  static Optional<Path> browser() {
    String named = System.getenv("CRIBSHEET_BROWSER");
    if (named != null && !named.isEmpty()) {
      return named.equals("playwright") ? Optional.empty() : Optional.of(Path.of(named));
    }
    return Stream.of(
            BROWSERS.stream().map(Programs::onPath).flatMap(Optional::stream),
            APPLICATIONS.stream().map(Path::of),
            windowsPrograms(WINDOWS_PROGRAMS))
        .flatMap(found -> found)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Whether the browser tests can run at all: with Playwright's own browser, only if somebody asked
   * for it.
   */
  static boolean canBrowse() {
    return browser().isPresent() || "playwright".equals(System.getenv("CRIBSHEET_BROWSER"));
  }

  /** The Firefox that {@code CRIBSHEET_FIREFOX} names, else one that is installed. */
  static Optional<Path> firefox() {
    String named = System.getenv("CRIBSHEET_FIREFOX");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(
            FIREFOXES.stream().map(Programs::onPath).flatMap(Optional::stream),
            Stream.of(Path.of("/Applications/Firefox.app/Contents/MacOS/firefox")),
            windowsPrograms(List.of("Mozilla Firefox/firefox.exe")))
        .flatMap(found -> found)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    String ending = File.separatorChar == '\\' ? ".exe" : "";
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program + ending))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> windowsPrograms(List<String> programs) {
    return WINDOWS_FOLDERS.stream()
        .map(System::getenv)
        .filter(folder -> folder != null)
        .flatMap(folder -> programs.stream().map(p -> Path.of(folder, p)));
  }
}
