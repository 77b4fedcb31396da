/** The notes as their author meant them: services, topics, bullets, scenarios, cues, tables. */
@NullMarked
package org.cribsheet.notes;

import org.jspecify.annotations.NullMarked;
