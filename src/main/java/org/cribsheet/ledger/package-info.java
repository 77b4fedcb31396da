/**
 * Conservation: every word of the notes is on a page, and every word of a note on a page is in the
 * notes.
 */
@NullMarked
package org.cribsheet.ledger;

import org.jspecify.annotations.NullMarked;
