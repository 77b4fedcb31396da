package org.cribsheet.dump;

import java.util.List;

/**
 * A section of a dump that will be a service's page.
 *
 * @param title its heading as written, without the colon
 * @param area the name of its area
 * @param line where its title stands
 */
record Section(
    String title, String area, int areaOrder, int line, int column, List<Entry> entries) {}
