/**
 * Looks over the finished folder and puts it, and the zip, where people find them. Only home of
 * jsoup.
 */
@NullMarked
package org.cribsheet.publish;

import org.jspecify.annotations.NullMarked;
