package org.cribsheet.report;

import java.util.Locale;

/** What happened to one entry. */
public sealed interface Change {
  /** The entry by which it is listed. */
  Entry entry();

  record Added(Entry entry) implements Change {}

  record Removed(Entry entry) implements Change {}

  /** The same thing, then and now. */
  record Altered(Entry before, Entry after) implements Change {
    @Override
    public Entry entry() {
      return after;
    }

    /** Whether it states something else, not only in other words. */
    public boolean isChanged() {
      return !before.digest().equals(after.digest());
    }

    /** Whether it has another address; what hung on the former one hangs there no longer. */
    public boolean isRenamed() {
      return !before.id().equals(after.id());
    }

    boolean isReworded() {
      return !before.words().equals(after.words());
    }
  }

  /** The sections of a report; what a reviewer must not miss comes first. */
  enum Manner {
    CHANGED,
    REMOVED,
    RENAMED,
    REWORDED,
    ADDED;

    /** As in "3 facts changed". */
    public String verb() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a report lists it: what changed the facts counts more than what changed the address. */
  default Manner manner() {
    if (this instanceof Altered a) {
      return a.isChanged() ? Manner.CHANGED : a.isRenamed() ? Manner.RENAMED : Manner.REWORDED;
    }
    return this instanceof Added ? Manner.ADDED : Manner.REMOVED;
  }
}
