package org.cribsheet.publish;

import org.cribsheet.source.Code;

/**
 * Something about a finished file that must not be so.
 *
 * @param said what is wrong, without the file's name
 * @param inNotes whether it stands in note text, so that an author may have caused it
 */
record Finding(Code code, String page, String said, boolean inNotes) {
  Finding(Code code, String page, String said) {
    this(code, page, said, false);
  }

  /**
   * What findings have in common that come from one fault. Files that are missing or left over stay
   * apart.
   */
  Object fault() {
    boolean ownFault = code == Code.FILE_MISSING || code == Code.FILE_UNPLANNED;
    return ownFault ? this : new Finding(code, "", said, inNotes);
  }
}
