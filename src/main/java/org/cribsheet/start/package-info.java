/** A folder to begin with: a tiny site on an everyday subject, to be replaced. */
@NullMarked
package org.cribsheet.start;

import org.jspecify.annotations.NullMarked;
