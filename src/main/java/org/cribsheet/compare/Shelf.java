package org.cribsheet.compare;

import java.util.List;

/** All that can be compared. */
public record Shelf(
    List<Comparison> curated, List<LiftedTable> lifted, List<Limit> limits, int leftOut) {}
