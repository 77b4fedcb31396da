package org.cribsheet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cribsheet.report.Span.Look;

/**
 * Two wordings of one thing, with the words marked that differ: all but a longest common
 * subsequence (Hunt and McIlroy, 1976). Of long stretches that stayed, only the ends are shown.
 */
record WordDifference(List<Span> before, List<Span> after) {
  /** Beyond so many cells of its table, all between the common ends counts as changed. */
  private static final long MOST_CELLS = 4_000_000;

  private static final int LONG = 30;
  private static final int ENDS = 12;

  static WordDifference of(String before, String after) {
    String[] a = before.split(" ");
    String[] b = after.split(" ");
    boolean[] goneFromA = new boolean[a.length];
    boolean[] newInB = new boolean[b.length];
    mark(a, b, goneFromA, newInB);
    return new WordDifference(spans(a, goneFromA, Look.GONE), spans(b, newInB, Look.COME));
  }

  private static void mark(String[] a, String[] b, boolean[] gone, boolean[] come) {
    int start = 0;
    while (start < Math.min(a.length, b.length) && a[start].equals(b[start])) {
      start++;
    }
    int endA = a.length;
    int endB = b.length;
    while (endA > start && endB > start && a[endA - 1].equals(b[endB - 1])) {
      endA--;
      endB--;
    }
    Arrays.fill(gone, start, endA, true);
    Arrays.fill(come, start, endB, true);
    if ((long) (endA - start) * (endB - start) <= MOST_CELLS) {
      unmarkCommon(
          Arrays.copyOfRange(a, start, endA),
          Arrays.copyOfRange(b, start, endB),
          gone,
          come,
          start);
    }
  }

  private static void unmarkCommon(
      String[] a, String[] b, boolean[] gone, boolean[] come, int offset) {
    int[][] longest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        longest[i][j] =
            a[i].equals(b[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i].equals(b[j])) {
        gone[offset + i++] = false;
        come[offset + j++] = false;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Span> spans(String[] words, boolean[] marked, Look look) {
    List<Span> spans = new ArrayList<>();
    for (int from = 0; from < words.length; ) {
      int to = from;
      while (to < words.length && marked[to] == marked[from]) {
        to++;
      }
      List<String> run = Arrays.asList(words).subList(from, to);
      String space = spans.isEmpty() ? "" : " ";
      if (!space.isEmpty()) {
        spans.add(Span.plain(space));
      }
      spans.add(
          marked[from]
              ? new Span(String.join(" ", run), look)
              : Span.plain(shortened(run, from == 0, to == words.length)));
      from = to;
    }
    return spans;
  }

  private static String shortened(List<String> run, boolean first, boolean last) {
    if (run.size() <= LONG) {
      return String.join(" ", run);
    }
    String opening = first ? "" : String.join(" ", run.subList(0, ENDS)) + " ";
    String ending = last ? "" : " " + String.join(" ", run.subList(run.size() - ENDS, run.size()));
    return opening + "…" + ending;
  }
}
