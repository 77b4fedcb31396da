package org.cribsheet.publish;

/**
 * An address in a finished file.
 *
 * @param address as written
 * @param loads whether a browser fetches it without being asked; a link is only followed
 * @param inNotes whether it stands in note text, so that an author may have written it
 */
record Reference(String address, boolean loads, boolean inNotes) {
  /** Written out, as the next: a page has hundreds, and what Java makes of a record is slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reference reference
        && loads == reference.loads
        && inNotes == reference.inNotes
        && address.equals(reference.address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }
}
