package org.cribsheet.line;

import java.util.Optional;

/**
 * What somebody asks the search on the command line.
 *
 * @param json whether a program asks
 * @param most how many results are wanted at most
 */
public record Question(String text, boolean json, Optional<Integer> most) {
  private static final int A_SCREENFUL = 5;

  int limit() {
    return most.orElse(json ? Integer.MAX_VALUE : A_SCREENFUL);
  }
}
