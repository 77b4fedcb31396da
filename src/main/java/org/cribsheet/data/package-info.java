/**
 * Checked reading of YAML: the site, its vocabulary, the exams, front matter. Only home of YAML.
 */
@NullMarked
package org.cribsheet.data;

import org.jspecify.annotations.NullMarked;
