/** Older states of a project. */
@NullMarked
package org.cribsheet.history;

import org.jspecify.annotations.NullMarked;
