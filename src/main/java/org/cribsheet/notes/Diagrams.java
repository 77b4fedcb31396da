package org.cribsheet.notes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cribsheet.markdown.Node;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Fences that are pictures. They begin with comments that say what the picture shows, for whoever
 * does not see it:
 *
 * <pre>
 * ' alt: The pump fills the tank. From the tank, water
 * ' runs to the tap.
 * pump -> tank
 * tank -> tap
 * </pre>
 */
final class Diagrams {
  private static final String LANGUAGE = "plantuml";
  private static final String SIGN = "'";
  private static final String LABEL = "alt:";

  private Diagrams() {}

  static boolean isDiagram(Node.Fence fence) {
    return fence.language().toLowerCase(Locale.ROOT).equals(LANGUAGE);
  }

  static Block.Diagram read(Node.Fence fence, Reporter reporter) {
    String alt = alt(fence.code().lines().map(String::strip).toList());
    if (alt.isEmpty()) {
      reporter.report(
          Problem.error(
                  Code.DIAGRAM_WITHOUT_TEXT,
                  fence.position(),
                  "this diagram does not say in words what it shows")
              .hint("let its first line be: ' alt: what somebody should know who cannot see it"));
    }
    return new Block.Diagram(alt, fence.code(), fence.position());
  }

  private static String alt(List<String> lines) {
    String comments =
        lines.stream()
            .takeWhile(line -> line.startsWith(SIGN))
            .map(line -> line.substring(SIGN.length()).strip())
            .collect(Collectors.joining(" "))
            .strip();
    return comments.regionMatches(true, 0, LABEL, 0, LABEL.length())
        ? comments.substring(LABEL.length()).strip()
        : "";
  }
}
