package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Heading;
import org.cribsheet.text.Inline;
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

  /** The heading's words; where only the file says that this is a draft, we say it, too. */
  List<Inline> title() {
    if (!isDraft() || isDraft(heading)) {
      return heading.text();
    }
    List<Inline> title = new ArrayList<>(heading.text());
    title.add(new Inline.Element(Inline.Element.OURS, List.of(new Inline.Text(" " + DRAFT))));
    return title;
  }

  static String withoutDraft(String title) {
    String bare = title.strip();
    return bare.toLowerCase(Locale.ROOT).endsWith(DRAFT)
        ? bare.substring(0, bare.length() - DRAFT.length()).strip()
        : title;
  }

  static boolean isDraft(Heading heading) {
    return Inlines.plain(heading.text()).strip().toLowerCase(Locale.ROOT).endsWith(DRAFT);
  }
}
