/** Turns the planned site into files in a fresh folder. Only home of JBake and Freemarker. */
@NullMarked
package org.cribsheet.bake;

import org.jspecify.annotations.NullMarked;
