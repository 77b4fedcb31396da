/** What templates may see of a page: narrow, finished, in the order in which it is shown. */
@NullMarked
package org.cribsheet.site.view;

import org.jspecify.annotations.NullMarked;
