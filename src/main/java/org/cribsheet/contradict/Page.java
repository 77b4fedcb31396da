package org.cribsheet.contradict;

import java.util.List;

/**
 * What one service's notes state.
 *
 * @param name words that stand for all of it, and so tell nothing apart
 */
record Page(String name, List<Fact> facts, List<Enumeration> enumerations) {}
