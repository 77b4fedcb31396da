package org.cribsheet.line;

import java.io.IOException;
import java.util.List;

/** Mends one kind of thing in {@code content/}, where a machine knows what is meant. */
interface Fixer {
  /** Does all there is to do, and says so in a line each. Doing it again does nothing. */
  List<String> fix(Material material) throws IOException;
}
