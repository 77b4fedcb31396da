/** Reads notes as a proofreader does, line by line, and formats them. */
@NullMarked
package org.cribsheet.proof;

import org.jspecify.annotations.NullMarked;
