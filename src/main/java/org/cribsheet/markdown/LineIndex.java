package org.cribsheet.markdown;

import java.util.Arrays;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Position;

/** Turns offsets into places; a line is looked up only when somebody asks. */
final class LineIndex {
  private final MappedText text;
  private final int[] starts;

  LineIndex(MappedText text) {
    this.text = text;
    this.starts = new int[text.lines().size() + 1];
    int offset = 0;
    int line = 0;
    for (String each : text.lines()) {
      starts[line++] = offset;
      offset += each.length() + 1;
    }
    starts[line] = offset;
  }

  Position at(int offset) {
    int line = line(offset);
    return text.position(line, offset - starts[line - 1] + 1);
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  Position lineStart(int line) {
    return text.position(line, 1);
  }
}
