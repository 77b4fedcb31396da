/** What is put side by side: curated comparisons, tables of the notes, limits. */
@NullMarked
package org.cribsheet.compare;

import org.jspecify.annotations.NullMarked;
