package org.cribsheet.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line's running text, read from left to right, without the {@link Marks} in it. */
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
  private final StringBuilder out = new StringBuilder();
  private final Set<Integer> ticksWithoutPartner = new HashSet<>();
  private boolean inComment;
  private int at;

  /**
   * @param inComment whether a comment of an earlier line goes on
   * @param endsLater whether a comment ends on a later line; one that never does is text
   */
  CountedText(String text, boolean inComment, boolean endsLater) {
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
    at = inComment ? text.length() : end + COMMENT_END.length();
  }

  private void step(char c) {
    boolean done =
        switch (c) {
          case '\\' -> escape();
          case '`' -> code();
          case '<' -> comment() || tag();
          case '[' -> wikiLink() || link();
          case '&' -> entity();
          default -> false;
        };
    if (!done) {
      out.append(c);
      at++;
    }
  }

  private boolean escape() {
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
    if (!text.startsWith(COMMENT, at) || lastCommentEnd < at + COMMENT.length()) {
      return false;
    }
    at += COMMENT.length();
    inComment = true;
    return true;
  }

  private boolean tag() {
    Matcher tag = here(Marks.TAG);
    return tag.lookingAt() && replace(tag, tag.group(1) == null ? "" : " ");
  }

  private boolean wikiLink() {
    Matcher link = here(Marks.WIKI_LINK);
    return link.lookingAt() && replace(link, link.group(2) == null ? "" : inner(link.group(2)));
  }

  private boolean link() {
    Matcher link = here(Marks.LINK);
    return link.lookingAt() && replace(link, inner(link.group(1)) + link.group(2));
  }

  private boolean entity() {
    Matcher entity = here(Marks.ENTITY);
    return entity.lookingAt() && replace(entity, Marks.entity(entity));
  }

  private static String inner(String words) {
    return new CountedText(words, false, false).read();
  }

  private Matcher here(Pattern mark) {
    return mark.matcher(text).region(at, text.length());
  }

  private boolean replace(Matcher mark, String words) {
    out.append(words);
    at = mark.end();
    return true;
  }
}
