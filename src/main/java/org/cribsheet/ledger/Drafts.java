package org.cribsheet.ledger;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows, line after line, what no page is to show yet: under a heading that ends in {@code
 * (draft)}, up to the next one that is no lower. In a dump only a whole service can be a draft.
 */
final class Drafts {
  private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s++(\\S.*)");
  private static final Pattern TITLE =
      Pattern.compile("(?:[-*+]\\s++(\\S.*)|([^\\s#>|`~].{0,80}:\\s*+))");
  private static final int MOST_TITLE_WORDS = 8;

  private final boolean dump;
  private final boolean shown;
  private int hidden;

  /**
   * @param shown whether drafts are shown after all, as in a preview
   */
  Drafts(boolean dump, boolean shown) {
    this.shown = shown;
    this.dump = dump;
  }

  /** Whether a line outside of code is part of a draft. */
  boolean hides(String line) {
    Matcher m = (dump ? TITLE : HEADING).matcher(line);
    if (m.matches()) {
      int level = dump ? 1 : m.group(1).length();
      String words = dump && m.group(1) != null ? m.group(1) : m.group(2);
      if (hidden == 0 || level <= hidden) {
        hidden = isDraft(words) ? level : 0;
      }
    }
    return hides();
  }

  /** Whether code that stands here is part of a draft. */
  boolean hides() {
    return hidden > 0 && !shown;
  }

  private boolean isDraft(String title) {
    String words = Marks.WRITTEN_ID.matcher(title).replaceFirst("");
    String bare = words.replaceFirst("[\\s:#]++$", "").toLowerCase(Locale.ROOT);
    return bare.endsWith("(draft)") && (!dump || bare.split("\\s++").length <= MOST_TITLE_WORDS);
  }
}
