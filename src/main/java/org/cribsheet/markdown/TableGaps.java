package org.cribsheet.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.source.MappedText;

/**
 * Makes tables readable to the parser: one that stands right under text gets a blank line before
 * it, and the bar in {@code [[slug|words]]} does not end a cell.
 */
final class TableGaps {
  private static final Pattern ROW = Pattern.compile("[\\s>]*+\\|.*");
  private static final Pattern SEPARATOR =
      Pattern.compile("[\\s>]*+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");
  private static final Pattern WIKI_BAR =
      Pattern.compile("(\\[\\[[^\\[\\]|\\\\`]{1,200}+)\\|(?=[^\\[\\]|`]{1,500}+]])");

  private TableGaps() {}

  static MappedText closed(MappedText file) {
    List<String> lines = file.lines();
    MappedText out = new MappedText(file.file());
    Fences fences = new Fences();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean row = !fences.code(line) && line.indexOf('|') >= 0 && ROW.matcher(line).matches();
      var origin = file.position(i + 1, 1);
      if (row && i > 0 && opens(lines, i)) {
        String quote = line.substring(0, line.indexOf('|')).stripTrailing();
        out.add(quote, origin.line(), origin.column() - 1);
      }
      String text = row ? WIKI_BAR.matcher(line).replaceAll("$1\\\\|") : line;
      out.add(text, origin.line(), origin.column() - 1);
    }
    return out;
  }

  /** A header under text: the line above is no row, the line below is the rule. */
  private static boolean opens(List<String> lines, int at) {
    String above = lines.get(at - 1);
    return !above.isBlank()
        && !ROW.matcher(above).matches()
        && at + 1 < lines.size()
        && lines.get(at + 1).contains("|")
        && SEPARATOR.matcher(lines.get(at + 1)).matches();
  }
}
