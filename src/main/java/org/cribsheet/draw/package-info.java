/** What is drawn from text: colored code, and diagrams. */
@NullMarked
package org.cribsheet.draw;

import org.jspecify.annotations.NullMarked;
