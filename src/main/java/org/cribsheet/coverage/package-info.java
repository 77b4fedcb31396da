/** What the exams ask, and how much of it the notes and questions cover. */
@NullMarked
package org.cribsheet.coverage;

import org.jspecify.annotations.NullMarked;
