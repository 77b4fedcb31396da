/** The line from notes to a published site, stage by stage. */
@NullMarked
package org.cribsheet.line;

import org.jspecify.annotations.NullMarked;
