package org.cribsheet.contradict;

/** One way in which two places of a page can contradict each other. */
interface Rule {
  void look(Page page, Findings findings);
}
