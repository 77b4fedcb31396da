package org.cribsheet.links;

import java.util.List;
import org.cribsheet.text.Inline;

/**
 * A place where one service's notes name another.
 *
 * @param from the slug of the page that it is on
 * @param fromName what a link to that page says
 * @param anchor the id of the bullet, topic or table on it; empty for the page's lead
 * @param sentence the sentence with its links, the one that makes this a mention among them
 */
public record Mention(String from, String fromName, String anchor, List<Inline> sentence) {
  public Mention {
    sentence = List.copyOf(sentence);
  }
}
