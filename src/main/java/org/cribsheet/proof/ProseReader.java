package org.cribsheet.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.SourceFile;

/**
 * Tells prose from what is none: front matter, comments, code, ids and addresses. Line by line, so
 * that what is found has its place in the file and can be replaced there.
 */
final class ProseReader {
  private static final Pattern FENCE = Pattern.compile("^[\\s>*+-]*(?<rule>`{3,}|~{3,}).*");
  private static final Pattern CODE =
      Pattern.compile("(?<ticks>`+)(?!`)(?<text>.+?)(?<!`)\\k<ticks>(?!`)");
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "\\{#[^}]*\\}|\\[\\[[^\\]|\\\\]*(?:\\\\?\\|)?|\\]\\([^)]*\\)|https?://\\S+|<!--.*?-->");

  /** A quick look before a thorough one. */
  private static final List<String> SIGNS = List.of("{#", "[[", "](", "http", "<!--");

  private final SourceFile file;
  private final List<ProseLine> lines = new ArrayList<>();
  private String fence = "";
  private boolean comment;

  private ProseReader(SourceFile file) {
    this.file = file;
  }

  static List<ProseLine> lines(SourceFile file) {
    ProseReader reader = new ProseReader(file);
    for (int i = reader.afterFrontMatter(); i < file.lines().size(); i++) {
      reader.line(i + 1, file.lines().get(i));
    }
    return reader.lines;
  }

  private int afterFrontMatter() {
    if (file.lines().isEmpty() || !file.lines().get(0).equals("---")) {
      return 0;
    }
    int end = file.lines().subList(1, file.lines().size()).indexOf("---");
    return end < 0 ? 0 : end + 2;
  }

  private void line(int number, String raw) {
    if (comment) {
      comment = !raw.contains("-->");
    } else if (raw.contains("`") && toggles(raw)) {
      return;
    } else if (!fence.isEmpty()) {
      int start = raw.length() - raw.stripLeading().length();
      lines.add(new ProseLine(number, raw, "", List.of(new ProseLine.Code(start, raw.strip()))));
    } else if (raw.contains("<!--") && !raw.contains("-->")) {
      comment = true;
    } else if (!raw.isBlank()) {
      lines.add(prose(number, raw));
    }
  }

  private boolean toggles(String raw) {
    Matcher m = FENCE.matcher(raw);
    if (!m.matches()) {
      return false;
    }
    String rule = m.group("rule");
    if (fence.isEmpty()) {
      fence = rule;
      return true;
    }
    boolean closes = rule.startsWith(fence) && raw.strip().equals(rule);
    fence = closes ? "" : fence;
    return closes;
  }

  private static ProseLine prose(int number, String raw) {
    StringBuilder prose = new StringBuilder(raw);
    List<ProseLine.Code> code = new ArrayList<>();
    if (raw.indexOf('`') >= 0) {
      Matcher m = CODE.matcher(raw);
      while (m.find()) {
        code.add(new ProseLine.Code(m.start("text"), m.group("text")));
        blank(prose, m);
      }
    }
    if (SIGNS.stream().anyMatch(raw::contains)) {
      Matcher m = NO_PROSE.matcher(prose.toString());
      while (m.find()) {
        blank(prose, m);
      }
    }
    return new ProseLine(number, raw, prose.toString(), code);
  }

  private static void blank(StringBuilder prose, Matcher m) {
    for (int i = m.start(); i < m.end(); i++) {
      prose.setCharAt(i, ' ');
    }
  }
}
