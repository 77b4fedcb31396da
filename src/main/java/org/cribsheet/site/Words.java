package org.cribsheet.site;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, without what stands between them. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  static List<String> of(String text) {
    return BETWEEN.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
  }

  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }
}
