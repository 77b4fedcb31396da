/**
 * Side by side: curated comparisons, tables lifted from the notes, and the numbers worth knowing.
 */
@NullMarked
package org.cribsheet.compare;

import org.jspecify.annotations.NullMarked;
