package org.cribsheet.proof;

import java.util.List;

/**
 * A line of a file, apart by what it is.
 *
 * @param number from 1
 * @param prose the line with blanks for all that is no prose, so that columns stay
 * @param code the pieces of code in it
 */
record ProseLine(int number, String raw, String prose, List<Code> code) {
  /** A piece of code, and the index at which it begins. */
  record Code(int start, String text) {}

  /** What stands below a heading takes its address from the heading's words. */
  boolean isHeading() {
    return raw.startsWith("#");
  }
}
