package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<IOException> disk = ofTheDisk(e);
    if (disk.isPresent()) {
      err.println("cribsheet: " + told(disk.get()) + "; nothing was published");
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

  /**
   * What the disk refused, however deep in the work; other exceptions for reading and writing only
   * at the top.
   */
  private static Optional<IOException> ofTheDisk(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof IOException io
          && (t == e || t instanceof FileSystemException || isFull(t))) {
        return Optional.of(io);
      }
    }
    return Optional.empty();
  }

  /**
   * Java has no type for it; these are the words of Linux and macOS, of their quotas, and of
   * Windows.
   */
  private static boolean isFull(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return Stream.of("No space left", "quota exceeded", "not enough space")
        .anyMatch(words -> message.contains(words));
  }

  private static String told(IOException e) {
    if (isFull(e)) {
      return "the disk is full (" + e.getMessage() + "): make room, and run the command again";
    } else if (e instanceof AccessDeniedException denied) {
      return "no right to read or write " + denied.getFile();
    } else if (e instanceof NoSuchFileException gone) {
      return gone.getFile() + " is not there, or was taken away meanwhile: run the command again";
    }
    return String.valueOf(e.getMessage());
  }
}
