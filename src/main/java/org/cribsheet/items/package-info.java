/** What readers' anonymous results say about the questions. */
@NullMarked
package org.cribsheet.items;

import org.jspecify.annotations.NullMarked;
