/**
 * Questions and cards, from the notes and from the bank, and the forms in which they leave the
 * build.
 */
@NullMarked
package org.cribsheet.quiz;

import org.jspecify.annotations.NullMarked;
