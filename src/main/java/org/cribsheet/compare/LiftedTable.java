package org.cribsheet.compare;

import java.util.Optional;
import org.cribsheet.notes.Block;

/** A table of the notes. */
public record LiftedTable(
    String service, String serviceName, Optional<String> topicId, String title, Block.Table table) {}
