/** Brings a dump into a folder of tidy notes, and merges where people have edited since. */
@NullMarked
package org.cribsheet.intake;

import org.jspecify.annotations.NullMarked;
