/** The dump spelling, as people take notes: read by columns, and written out tidily. */
@NullMarked
package org.cribsheet.dump;

import org.jspecify.annotations.NullMarked;
