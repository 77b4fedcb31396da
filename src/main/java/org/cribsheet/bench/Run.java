package org.cribsheet.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One process from start to end.
 *
 * @param seconds wall time, as who waits for it sees it
 * @param processor seconds of all cores together; a busy machine disturbs them less
 * @param memory the most megabytes that it held; 0 if it did not say
 * @param stages seconds by stage
 */
record Run(double seconds, double processor, double memory, Map<String, Double> stages) {
  static Run of(double seconds, String said) {
    Map<String, Double> stages = new LinkedHashMap<>(StageLines.read(said));
    Double processor = stages.remove(StageLines.PROCESSOR);
    Double memory = stages.remove(StageLines.MEMORY);
    return new Run(seconds, processor == null ? 0 : processor, memory == null ? 0 : memory, stages);
  }
}
