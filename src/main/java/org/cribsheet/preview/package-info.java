/**
 * Shows a site to whoever is writing it: a server for this machine alone, and eyes on the files.
 */
@NullMarked
package org.cribsheet.preview;

import org.jspecify.annotations.NullMarked;
