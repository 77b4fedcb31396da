package org.cribsheet.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant. */
public final class Nearest {
  private static final int LONGEST = 80;
  private static final int TOO_FAR = Integer.MAX_VALUE;

  private Nearest() {}

  /**
   * The known name that is fewest slips away: letters missing, added, exchanged or swapped. At most
   * a third of the letters may differ; failing that, a name that contains the wanted one, as {@code
   * grand-kettle} contains {@code kettle}.
   */
  public static Optional<String> of(String wanted, Collection<String> known) {
    return of(wanted, known, 3);
  }

  /**
   * The same among ids made of words, of which unlike ones have many letters in common: at most a
   * fifth of the letters may differ.
   */
  public static Optional<String> ofIds(String wanted, Collection<String> known) {
    return of(wanted, known, 5);
  }

  private static Optional<String> of(String wanted, Collection<String> known, int lettersASlip) {
    if (wanted.isBlank() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, lower.length() / lettersASlip);
    String best = null;
    int least = TOO_FAR;
    for (String name : known) {
      int slips = slips(lower, name.toLowerCase(Locale.ROOT), Math.min(limit, least));
      if (slips < least || (slips == least && best != null && name.compareTo(best) < 0)) {
        best = name;
        least = slips;
      }
    }
    return least == TOO_FAR ? containing(lower, known) : Optional.ofNullable(best);
  }

  private static Optional<String> containing(String wanted, Collection<String> known) {
    if (wanted.length() < 3) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> k.toLowerCase(Locale.ROOT).contains(wanted))
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Edit distance with swaps of neighbours, or {@link #TOO_FAR} as soon as it must exceed the
   * limit.
   */
  private static int slips(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return TOO_FAR;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = step(a, b, i, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return TOO_FAR;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()] <= limit ? last[b.length()] : TOO_FAR;
  }

  private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, before[j - 2] + 1) : least;
  }
}
