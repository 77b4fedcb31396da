/** Running text: words, code, links. */
@NullMarked
package org.cribsheet.text;

import org.jspecify.annotations.NullMarked;
