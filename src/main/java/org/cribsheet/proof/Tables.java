package org.cribsheet.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Aligns the bars of tables; where a line would get too long for that, it only evens the gaps. */
final class Tables {
  private static final int WIDEST = 140;
  private static final Pattern DELIMITERS = Pattern.compile("\\s*\\|(?:\\s*:?-+:?\\s*\\|)+\\s*");
  private static final Pattern HEAD = Pattern.compile("(?:\\s|[-*+] |\\d+[.)] )*\\|.*\\|\\s*");
  private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern FENCE = Pattern.compile("^[\\s-]*(?:`{3}|~{3}).*");

  private Tables() {}

  static List<String> aligned(List<String> lines) {
    List<String> out = new ArrayList<>(lines);
    boolean fenced = false;
    for (int i = 0; i + 1 < out.size(); i++) {
      fenced ^= FENCE.matcher(out.get(i)).matches();
      if (!fenced && isTable(out.get(i), out.get(i + 1))) {
        int end = i + 2;
        while (end < out.size() && ROW.matcher(out.get(end)).matches()) {
          end++;
        }
        align(out.subList(i, end));
        i = end - 1;
      }
    }
    return out;
  }

  private static boolean isTable(String head, String delimiters) {
    return head.indexOf('|') >= 0
        && HEAD.matcher(head).matches()
        && DELIMITERS.matcher(delimiters).matches()
        && cells(head).size() == cells(delimiters).size();
  }

  private static void align(List<String> rows) {
    List<List<String>> cells = rows.stream().map(Tables::cells).toList();
    int columns = cells.get(0).size();
    if (cells.stream().anyMatch(row -> row.size() != columns)) {
      return; // Somebody has to say first which cell is missing.
    }
    int[] widths = new int[columns];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns && r != 1; c++) {
        widths[c] = Math.max(widths[c], Math.max(width(cells.get(r).get(c)), 3));
      }
    }
    int total = rows.get(0).indexOf('|') + 1;
    for (int width : widths) {
      total += width + 3;
    }
    boolean narrow = total <= WIDEST;
    for (int r = 0; r < rows.size(); r++) {
      String start = rows.get(r).substring(0, rows.get(r).indexOf('|'));
      rows.set(r, start + row(cells.get(r), r == 1, narrow ? widths : new int[columns], narrow));
    }
  }

  private static String row(List<String> cells, boolean delimiters, int[] widths, boolean narrow) {
    StringBuilder row = new StringBuilder("|");
    for (int c = 0; c < cells.size(); c++) {
      String cell = cells.get(c);
      if (delimiters) {
        String left = cell.startsWith(":") ? ":" : "-";
        String right = cell.endsWith(":") ? ":" : "-";
        row.append(left).append("-".repeat(narrow ? widths[c] : 1)).append(right).append('|');
      } else {
        int gap = Math.max(0, widths[c] - width(cell));
        row.append(' ')
            .append(cell)
            .append(" ".repeat(gap))
            .append(cell.isEmpty() && !narrow ? "|" : " |");
      }
    }
    return row.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** What stands between the bars; one behind a backslash is no bar. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = row.indexOf('|') + 1;
    for (int i = start; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        cells.add(row.substring(start, i).strip());
        start = i + 1;
      }
    }
    return cells;
  }
}
