/** The commands. Only home of picocli. */
@NullMarked
package org.cribsheet.cli;

import org.jspecify.annotations.NullMarked;
