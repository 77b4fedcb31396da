/** A parsed document with positions. Only home of Flexmark. */
@NullMarked
package org.cribsheet.markdown;

import org.jspecify.annotations.NullMarked;
