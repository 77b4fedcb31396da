package org.cribsheet.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.cribsheet.bake.BakingException;

/** What stopped a site from being made though no author's mistake was found, in one sentence. */
final class Troubles {
  private static final String ON = "; the preview goes on as soon as that has changed";

  private Troubles() {}

  static Report report(Throwable trouble) {
    return new Report("error: " + sentence(trouble) + "\n", true);
  }

  private static String sentence(Throwable trouble) {
    if (trouble instanceof UncheckedIOException io) {
      return sentence(Objects.requireNonNull(io.getCause()));
    } else if (trouble instanceof AccessDeniedException e) {
      return "no right to read " + e.getFile() + ON;
    } else if (trouble instanceof NoSuchFileException e) {
      return "there is no " + e.getFile() + ON;
    } else if (trouble instanceof FileSystemException e) {
      return "cannot read " + e.getMessage() + ON;
    } else if (trouble instanceof IOException e) {
      return "cannot read a file: " + e.getMessage() + ON;
    } else if (trouble instanceof BakingException e) {
      return "a template fails: " + e.getMessage();
    } else if (trouble instanceof OutOfMemoryError) {
      return "these notes need more memory: CRIBSHEET_JVM=-Xmx4g ./cribsheet serve";
    } else if (trouble instanceof StackOverflowError) {
      return "something in these files is nested too deeply";
    }
    return "this should not have happened, please report it: " + trouble;
  }
}
