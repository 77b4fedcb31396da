/** What a change of the notes means to those who learn from them. */
@NullMarked
package org.cribsheet.report;

import org.jspecify.annotations.NullMarked;
