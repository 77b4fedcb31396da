package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.draw.BadDrawing;
import org.cribsheet.draw.Drawing;
import org.cribsheet.draw.Drawings;
import org.cribsheet.draw.Fingerprint;
import org.cribsheet.source.Code;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * The drawings that are committed beside the notes. A file's name ends in the fingerprint of what
 * it was drawn from, so a diagram that has changed since has no drawing.
 */
final class DrawingFolder {
  private static final String ADVICE = "run ./cribsheet fix, and commit what it draws";
  private static final int DIGITS = 12;

  private final Workspace workspace;
  private final Reporter reporter;
  private final Memory memory;

  DrawingFolder(Workspace workspace, Reporter reporter) {
    this(workspace, reporter, Memory.none());
  }

  DrawingFolder(Workspace workspace, Reporter reporter, Memory memory) {
    this.workspace = workspace;
    this.reporter = reporter;
    this.memory = memory;
  }

  static String name(String service, String fingerprint) {
    return service + ending(fingerprint);
  }

  private static String ending(String fingerprint) {
    return "-" + fingerprint.substring(0, DIGITS) + ".svg";
  }

  List<Path> files() throws IOException {
    return Folders.files(workspace.drawings());
  }

  /**
   * The drawings that notes ask for.
   *
   * @param own whether they are the project's own notes, beside which drawings must lie; with
   *     others, a diagram without a drawing shows its words
   */
  Drawings read(List<Asked> asked, boolean own) throws IOException {
    List<Path> files = files();
    List<Path> left = new ArrayList<>(files);
    Map<String, Drawing> drawings = new HashMap<>();
    for (Asked one : asked) {
      String fingerprint = Fingerprint.of(one.diagram().source());
      Optional<Path> file = find(files, fingerprint);
      file.ifPresent(left::remove);
      Optional<Drawing> drawing = file.isEmpty() ? Optional.empty() : drawing(file.get());
      drawing
          .filter(d -> d.source().equals(fingerprint))
          .ifPresentOrElse(
              d -> drawings.put(fingerprint, d), () -> reporter.report(stale(one, own)));
    }
    if (own) {
      left.forEach(file -> reporter.report(leftOver(file)));
    }
    return new Drawings(drawings);
  }

  static Optional<Path> find(List<Path> files, String fingerprint) {
    String ending = ending(fingerprint);
    return files.stream().filter(f -> f.getFileName().toString().endsWith(ending)).findFirst();
  }

  /** One that nobody touched is not read again. */
  private Optional<Drawing> drawing(Path file) throws IOException {
    Stamp stamp = Stamp.of(file);
    if (stamp.isFresh()) {
      return drawing(file, reporter);
    }
    try {
      return memory.of("drawing", stamp.parts(), reporter, r -> unchecked(file, r));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<Drawing> unchecked(Path file, Reporter r) {
    try {
      return drawing(file, r);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Drawing> drawing(Path file, Reporter r) throws IOException {
    try {
      return Optional.of(Drawing.read(Files.readString(file)));
    } catch (CharacterCodingException e) {
      r.report(bad(file, "is no text"));
    } catch (BadDrawing e) {
      r.report(bad(file, e.getMessage()));
    }
    return Optional.empty();
  }

  private Problem bad(Path file, String what) {
    return Problem.error(Code.BAD_DRAWING, named(file) + " " + what)
        .hint("no drawing of ours is like that: delete the file, then " + ADVICE);
  }

  private static Problem stale(Asked asked, boolean own) {
    String message = "this diagram has not been drawn since it was written or changed";
    Problem problem =
        own
            ? Problem.error(Code.STALE_DRAWING, asked.diagram().position(), message)
            : Problem.warning(Code.STALE_DRAWING, asked.diagram().position(), message);
    return problem.hint(own ? ADVICE : "only the words that say what it shows are on the page");
  }

  private Problem leftOver(Path file) {
    return Problem.warning(Code.STALE_DRAWING, "no note asks for " + named(file))
        .hint("run ./cribsheet fix: it deletes such files");
  }

  String named(Path file) {
    return Folders.name(workspace.home(), file);
  }
}
