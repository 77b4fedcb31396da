/** The planned site: every page, script and asset that must exist afterwards. */
@NullMarked
package org.cribsheet.site;

import org.jspecify.annotations.NullMarked;
