package org.cribsheet.publish;

/**
 * An address in a finished file.
 *
 * @param address as written
 * @param loads whether a browser fetches it without being asked; a link is only followed
 * @param inNotes whether it stands in note text, so that an author may have written it
 */
record Reference(String address, boolean loads, boolean inNotes) {}
