package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cribsheet.draw.BadDrawing;
import org.cribsheet.draw.Drawing;
import org.cribsheet.draw.Fingerprint;
import org.cribsheet.draw.Painter;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Draws what notes ask for and nobody has drawn, and deletes what no note asks for any more. */
final class Drafting implements Fixer {
  private final Workspace workspace;
  private final Reporter reporter;
  private final DrawingFolder folder;

  Drafting(Workspace workspace, Reporter reporter) {
    this.workspace = workspace;
    this.reporter = reporter;
    // What is stale or bad is about to be mended, so nobody need hear of it.
    this.folder = new DrawingFolder(workspace, new Reporter());
  }

  @Override
  public List<String> fix(Material material) throws IOException {
    List<String> done = new ArrayList<>();
    Set<Path> wanted = new HashSet<>();
    List<Path> files = folder.files();
    List<Asked> asked = Asked.in(material.notebook());
    Set<String> good = folder.read(asked, true).bySource().keySet();
    for (Asked one : asked) {
      String fingerprint = Fingerprint.of(one.diagram().source());
      Path file = workspace.drawings().resolve(DrawingFolder.name(one.service(), fingerprint));
      if (good.contains(fingerprint)) {
        DrawingFolder.find(files, fingerprint).ifPresent(wanted::add);
      } else if (wanted.add(file) && draw(one, file)) {
        done.add("drew " + folder.named(file));
      }
    }
    for (Path file : files) {
      if (!wanted.contains(file)) {
        Files.delete(file);
        done.add("deleted " + folder.named(file));
      }
    }
    return done;
  }

  private boolean draw(Asked asked, Path file) throws IOException {
    try {
      Drawing drawing = Painter.paint(asked.diagram().source());
      // Read it as a build will: what would be refused there is not written.
      Files.createDirectories(file.getParent());
      Files.writeString(file, Drawing.read(drawing.text()).text());
      return true;
    } catch (BadDrawing e) {
      reporter.report(bad(asked, e));
      return false;
    }
  }

  private static Problem bad(Asked asked, BadDrawing fault) {
    Position fence = asked.diagram().position();
    Position line =
        fault.line() == 0
            ? fence
            : new Position(fence.file(), fence.line() + fault.line(), fence.column());
    return Problem.error(Code.BAD_DIAGRAM, line, "this cannot be drawn: " + fault.getMessage())
        .hint("PlantUML's own documentation says what a diagram may hold");
  }
}
