/** Links between services: those an author wrote, and those that a name in the text makes. */
@NullMarked
package org.cribsheet.links;

import org.jspecify.annotations.NullMarked;
