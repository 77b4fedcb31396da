/** The search index and what the browser needs to ask it. Only home of GraalJS. */
@NullMarked
package org.cribsheet.search;

import org.jspecify.annotations.NullMarked;
