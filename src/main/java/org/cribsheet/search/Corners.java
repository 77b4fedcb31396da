package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the alphabet is cut into parts: whatever is looked up under a key stands in the last part
 * that does not begin behind it.
 */
final class Corners {
  private final int full;
  private final List<String> starts = new ArrayList<>(List.of(""));
  private String last = "";
  private int size;

  /** Parts that end when they have so many letters. */
  Corners(int full) {
    this.full = full;
  }

  /** Tells whether a part begins with this key, which is behind all before. */
  boolean begins(String key) {
    boolean isFull = size > full;
    if (isFull) {
      starts.add(between(last, key));
      size = 0;
    }
    last = key;
    return isFull;
  }

  /** Notes that the part has so many letters more. */
  void grow(int letters) {
    size += letters;
  }

  /** The first key that may stand in each part; nothing for the first part. */
  List<String> starts() {
    return starts;
  }

  /** The shortest beginning of a key that is behind the one before it. */
  private static String between(String before, String key) {
    int same = 0;
    while (same < before.length() && before.charAt(same) == key.charAt(same)) {
      same++;
    }
    return key.substring(0, same + 1);
  }
}
