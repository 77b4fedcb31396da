/**
 * Measures builds: whole processes, rebuilds, growth, and a stock JBake beside them. Measures only;
 * nothing here asserts.
 */
@NullMarked
package org.cribsheet.bench;

import org.jspecify.annotations.NullMarked;
