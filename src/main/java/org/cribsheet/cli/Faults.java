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

  static int report(Exception e, PrintWriter err) {
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
