package org.cribsheet.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;

/**
 * Draws diagrams. Only {@code fix} does so: it needs the library and the fonts of the machine, and
 * a build needs neither.
 */
public final class Painter {
  private static final int MOST_LINES = 80;
  private static final int LONGEST = 4000;

  /** What asks the machine, the clock or other files, or would undo the house style. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "^\\s*(?:!|@(?:start|end)|newpage|skinparam\\b|</?style>)|%[a-z_]+\\(|\\[\\[|<(?:img|\\$)",
          Pattern.CASE_INSENSITIVE);

  private Painter() {}

  /** Draws a diagram, or says which line of it is at fault. */
  public static Drawing paint(String source) throws BadDrawing {
    check(source);
    System.setProperty("java.awt.headless", "true");
    System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
    String before = "@startuml\n" + HouseStyle.prelude();
    List<BlockUml> blocks =
        new SourceStringReader(before + source.strip() + "\n@enduml\n").getBlocks();
    Diagram diagram = blocks.get(0).getDiagram();
    if (diagram instanceof PSystemError error) {
      int line = error.getLineLocation().getPosition() - (int) before.lines().count() + 1;
      throw new BadDrawing("the line is not understood", Math.max(line, 1));
    }
    return Tidy.of(svg(diagram), Fingerprint.of(source));
  }

  private static void check(String source) throws BadDrawing {
    List<String> lines = source.lines().toList();
    if (lines.size() > MOST_LINES || source.length() > LONGEST) {
      throw new BadDrawing("it is longer than " + MOST_LINES + " lines: nobody would read it");
    }
    for (int i = 0; i < lines.size(); i++) {
      if (FORBIDDEN.matcher(lines.get(i)).find()) {
        throw new BadDrawing("a diagram cannot do this", i + 1);
      }
    }
  }

  private static String svg(Diagram diagram) throws BadDrawing {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
