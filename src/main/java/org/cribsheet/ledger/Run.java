package org.cribsheet.ledger;

import java.util.List;

/** The words of one line of the notes, or of one block of a page, in their order. */
record Run(List<String> words) {
  Run {
    words = List.copyOf(words);
  }

  static Run of(String text) {
    return new Run(Words.of(text));
  }
}
