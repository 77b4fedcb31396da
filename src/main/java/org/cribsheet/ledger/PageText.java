package org.cribsheet.ledger;

/**
 * What a finished page says in the notes' own words.
 *
 * @param page its path from the site's root
 * @param text a line for each block of the page
 */
public record PageText(String page, String text) {}
