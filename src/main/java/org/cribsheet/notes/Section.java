package org.cribsheet.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Heading;
import org.cribsheet.text.Inlines;

/**
 * The Markdown about one service.
 *
 * @param front its file's front matter
 * @param lead what stands before the first topic
 * @param topics from the first topic's heading on
 */
record Section(Heading heading, Optional<FrontMatter> front, List<Node> lead, List<Node> topics) {
  private static final String DRAFT = "(draft)";

  /** Drafts are for the preview only. */
  boolean isDraft() {
    return isDraft(heading) || front.map(f -> f.flag("draft")).orElse(false);
  }

  static boolean isDraft(Heading heading) {
    return Inlines.plain(heading.text()).strip().toLowerCase(Locale.ROOT).endsWith(DRAFT);
  }
}
