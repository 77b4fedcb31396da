package org.cribsheet.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of the content, made of placements: lines that bring a vector to one position. A placement
 * that the build refuses can be left out the next time.
 */
final class Sheet {
  /** Where a vector stands: its number and the name of the position. */
  record Placement(int vector, String position) {}

  private static final Placement OURS = new Placement(0, "frame");

  private final Set<Placement> refused;
  private final List<String> lines = new ArrayList<>();
  private final List<Placement> owners = new ArrayList<>();

  Sheet(Set<Placement> refused) {
    this.refused = refused;
  }

  /** Lines of our own. */
  Sheet with(String... ours) {
    for (String line : ours) {
      add(OURS, line);
    }
    return this;
  }

  /** Lines that hold a vector, unless they were refused. */
  Sheet place(Vector vector, String position, String... theirs) {
    Placement placement = new Placement(vector.number(), position);
    if (!refused.contains(placement)) {
      for (String line : theirs) {
        add(placement, line);
      }
    }
    return this;
  }

  private void add(Placement owner, String line) {
    lines.add(line);
    owners.add(owner);
  }

  /** Whose line it is; lines count from 1. */
  Placement owner(int line) {
    return owners.get(line - 1);
  }

  Set<Placement> placements() {
    Set<Placement> placed = new HashSet<>(owners);
    placed.remove(OURS);
    return placed;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
