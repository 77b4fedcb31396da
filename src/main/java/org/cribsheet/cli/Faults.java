package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong when it was no author's mistake. */
final class Faults {
  private static final int PLACES = 6;

  private Faults() {}

  /**
   * The launcher sets a ceiling, so that a build does not take a quarter of the machine; here is
   * the way past it.
   */
  static int outOfMemory(PrintWriter err) {
    long most = Runtime.getRuntime().maxMemory() / 1_000_000;
    err.println(
        "cribsheet: these notes need more than the " + most + " MB that a command may take");
    err.println("  give it more: CRIBSHEET_JVM=-Xmx4g ./cribsheet build");
    err.flush();
    return Main.OUR_FAULT;
  }

  static int report(Exception e, PrintWriter err) {
    if (hasRunFull(e)) {
      return outOfMemory(err);
    }
    if (e instanceof FileSystemException io) {
      err.println("cribsheet: " + file(io));
      err.flush();
      return Main.OUR_FAULT;
    }
    err.println(
        "cribsheet: this should not have happened. Please report it with these lines and, if you can, the notes:");
    err.println(
        "  cribsheet "
            + Version.number()
            + ", Java "
            + Runtime.version()
            + ", "
            + System.getProperty("os.name"));
    for (Throwable t = e; t != null; t = t.getCause()) {
      err.println("  " + t);
      StackTraceElement[] trace = t.getStackTrace();
      for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
        err.println("    at " + trace[i]);
      }
    }
    err.flush();
    return Main.OUR_FAULT;
  }

  /** On a thread of its own the error comes wrapped. */
  private static boolean hasRunFull(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof OutOfMemoryError;
  }

  private static String file(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "no right to read or write " + e.getFile();
    } else if (e instanceof NoSuchFileException) {
      return "there is no " + e.getFile();
    }
    IOException plain = e;
    return plain.getMessage() + "; nothing was published";
  }
}
