package org.cribsheet.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words: runs of letters and numbers of any script, without what parts them. */
public final class Words {
  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int next;
    for (int i = 0; i <= text.length(); i = next) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      next = i + Character.charCount(c);
      if (!Slugs.isLetterOrNumber(c)) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = next;
      }
    }
    return words;
  }
}
