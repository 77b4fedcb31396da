/** Text as it stands on disk: files, places in them, repairs, and what is wrong with them. */
@NullMarked
package org.cribsheet.source;

import org.jspecify.annotations.NullMarked;
