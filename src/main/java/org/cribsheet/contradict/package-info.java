/** Finds places of the notes that cannot both be right. */
@NullMarked
package org.cribsheet.contradict;

import org.jspecify.annotations.NullMarked;
