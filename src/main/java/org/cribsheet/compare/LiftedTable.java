package org.cribsheet.compare;

import java.util.Optional;
import org.cribsheet.notes.Block;

/**
 * A table of the notes as an entry of the shelf; it keeps its place and address in the notes.
 *
 * @param title what it is about, in the notes' own words
 */
public record LiftedTable(
    String service,
    String serviceName,
    Optional<String> topicId,
    String title,
    Block.Table table) {}
