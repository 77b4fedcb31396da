package org.cribsheet.dump;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The bullets under which the next line may stand, innermost first. */
final class OpenEntries {
  private final Deque<Entry> open = new ArrayDeque<>();

  void push(Entry entry) {
    open.push(entry);
  }

  void clear() {
    open.clear();
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  @Nullable Entry last() {
    return open.peek();
  }

  /**
   * Closes what a bullet at this column cannot stand under: whatever is not at least {@code indent}
   * columns further left.
   */
  void closeFrom(int column, int indent) {
    while (!open.isEmpty() && column - open.peek().column < indent && !isSection(column)) {
      open.pop();
    }
  }

  /** What stands right of the margin, by however little, belongs to the section at the margin. */
  private boolean isSection(int column) {
    return open.size() == 1 && open.element().column == 0 && column > 0;
  }

  /** Leaves open only what stands left of this column. */
  void keepAbove(int column) {
    closeFrom(column, 1);
  }

  /**
   * For a fence or table without a dash: the bullet it stands right under may own it if that ends
   * in a colon.
   */
  void keepOwnerOf(int column) {
    while (!open.isEmpty()) {
      Entry last = open.peek();
      if (last.column < column || (last.column == column && last.endsInColon())) {
        return;
      }
      open.pop();
    }
  }
}
