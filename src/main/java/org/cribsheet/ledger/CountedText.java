package org.cribsheet.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running text of a line, or of a few that belong together, read from left to right, without
 * the {@link Marks} in it.
 */
final class CountedText {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /**
   * Signs that open a mark and, behind a backslash, do not. Others keep their backslash, which is
   * no part of a word.
   */
  private static final String ESCAPED = "[]()<>&!|{}#";

  private final String text;
  private final int lastCommentEnd;
  private final boolean dump;
  private final StringBuilder out = new StringBuilder();
  private final Set<Integer> ticksWithoutPartner = new HashSet<>();
  private boolean inComment;
  private int at;

  /**
   * @param text a line, or several that belong together
   * @param inComment whether a comment of an earlier line goes on
   * @param endsLater whether a comment ends on a later line; one that never does is text
   * @param dump whether the text is a dump's, where fewer signs mean anything
   */
  CountedText(String text, boolean inComment, boolean endsLater, boolean dump) {
    this.dump = dump;
    this.text = text;
    this.inComment = inComment;
    this.lastCommentEnd = endsLater ? Integer.MAX_VALUE : text.lastIndexOf(COMMENT_END);
  }

  /** Whether a line is free of every sign that can open a mark, as most are. */
  static boolean hasNoMark(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("\\`<[&{".indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  boolean endsInComment() {
    return inComment;
  }

  String read() {
    while (at < text.length()) {
      if (inComment) {
        leaveComment();
      } else {
        step(text.charAt(at));
      }
    }
    return out.toString();
  }

  private void leaveComment() {
    int end = text.indexOf(COMMENT_END, at);
    inComment = end < 0;
    int from = at;
    at = inComment ? text.length() : end + COMMENT_END.length();
    keepLines(lineEnds(text.substring(from, at)));
  }

  private void step(char c) {
    boolean done =
        switch (c) {
          case '\\' -> escape();
          case '`' -> code();
          case '<' -> !dump && comment();
          case '[' -> wikiLink() || link();
          case '&' -> !dump && entity();
          default -> false;
        };
    if (!done) {
      out.append(c);
      at++;
    }
  }

  private boolean escape() {
    if (dump) {
      at++;
      return true;
    }
    boolean escapes = at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
    boolean tick = at + 1 < text.length() && "`\\".indexOf(text.charAt(at + 1)) >= 0;
    if (escapes) {
      out.append(text.charAt(at + 1));
    }
    at += escapes || tick ? 2 : 1;
    return true;
  }

  /** A code span is taken as it stands. Its rule of ticks must find one of the same length. */
  private boolean code() {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    int length = end - at;
    int partner = ticksWithoutPartner.contains(length) ? -1 : partner(end, length);
    if (partner < 0) {
      ticksWithoutPartner.add(length);
      at = end;
    } else {
      out.append(text, end, partner);
      at = partner + length;
    }
    return true;
  }

  private int partner(int from, int length) {
    int run = 0;
    for (int i = from; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) == '`') {
        run++;
      } else if (run == length) {
        return i - run;
      } else {
        run = 0;
      }
    }
    return -1;
  }

  private boolean comment() {
    // The dashes that open a comment may close it as well: <!-->
    if (!text.startsWith(COMMENT, at) || lastCommentEnd < at + 2) {
      return false;
    }
    at += 2;
    inComment = true;
    return true;
  }

  private boolean wikiLink() {
    Matcher link = here(Marks.WIKI_LINK);
    return link.lookingAt() && replace(link, link.group(1) == null ? "" : inner(link.group(1)));
  }

  /** The words of a picture part those around it: its own sign does before it, a space behind. */
  private boolean link() {
    Matcher link = here(Marks.LINK);
    return link.lookingAt()
        && (isPicture() ? Marks.FILE : Marks.ADDRESS).matcher(link.group(2)).matches()
        && replace(link, inner(link.group(1)) + title(link.group(3)) + (isPicture() ? " " : ""));
  }

  /** In a title stand entities and escapes, and no other marks. */
  private static String title(String words) {
    return Marks.ENTITY.matcher(words).replaceAll(m -> Matcher.quoteReplacement(Marks.entity(m)));
  }

  private boolean isPicture() {
    return at > 0 && text.charAt(at - 1) == '!' && (at == 1 || text.charAt(at - 2) != '\\');
  }

  private boolean entity() {
    Matcher entity = here(Marks.ENTITY);
    return entity.lookingAt() && replace(entity, Marks.entity(entity));
  }

  private String inner(String words) {
    return new CountedText(words, false, false, dump).read();
  }

  private Matcher here(Pattern mark) {
    return mark.matcher(text).region(at, text.length());
  }

  private boolean replace(Matcher mark, String words) {
    out.append(words);
    at = mark.end();
    keepLines(lineEnds(mark.group()) - lineEnds(words));
    return true;
  }

  private static long lineEnds(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  /** A block has as many lines after as before. */
  private void keepLines(long missing) {
    out.append("\n".repeat((int) Math.max(0, missing)));
  }
}
