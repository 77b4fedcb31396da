package org.cribsheet.compare;

import java.util.List;
import org.cribsheet.text.Inline;

/** A number worth knowing. */
public record Limit(
    String service, String anchor, String quantity, double value, String unit, List<Inline> text) {}
