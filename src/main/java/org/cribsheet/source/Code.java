package org.cribsheet.source;

import java.util.Locale;

/** The stable name of a kind of mistake. Authors search for it, so a code is never renamed. */
public enum Code {
  NOT_TEXT,
  EMPTY_FILE,
  NO_NOTES,
  LINE_TOO_LONG,
  REPAIRED,
  BAD_FRONT_MATTER,
  BAD_SITE,
  BAD_VOCABULARY,
  OPEN_FENCE,
  TOO_DEEP,
  EMPTY_BULLET,
  UNBULLETED_TITLE,
  SENTENCE_TITLE,
  SPLIT_SECTION,
  REPEATED_SERVICE,
  SLUG_TAKEN,
  BAD_SLUG,
  BAD_META,
  DUPLICATE_ID,
  MISSING_PICTURE,
  DIAGRAM_WITHOUT_TEXT,
  BAD_DIAGRAM,
  STALE_DRAWING,
  BAD_DRAWING,
  LOST_ASTERISK,
  BROKEN_TABLE,
  STRAY_TEXT,
  NO_ANSWER,
  UNKNOWN_LINK,
  UNKNOWN_BULLET,
  UNKNOWN_SERVICE,
  BAD_COMPARISON,
  CELL_NOT_IN_NOTES,
  NO_RIGHT_OPTION,
  NO_REASON,
  UNKNOWN_TASK,
  BAD_QUESTION,
  NEAR_COPY,
  WRITTEN_ID_NEEDED,
  BAD_EXAM,
  WORDS_LOST,
  WORDS_ADDED,
  FILE_MISSING,
  FILE_UNPLANNED,
  BROKEN_LINK,
  FOREIGN_REQUEST,
  INLINE_CODE,
  BROKEN_PAGE,
  TO_DECIDE;

  /** As it is printed: {@code unknown-link}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
