package org.cribsheet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.links.LinkGraph;
import org.cribsheet.links.Mention;
import org.cribsheet.site.view.NoteViews;
import org.cribsheet.site.view.ServiceView.MentionsView;
import org.cribsheet.site.view.ServiceView.SentenceView;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/** Which services speak of a service, and how: a few sentences each at once, the rest on demand. */
final class Mentioned {
  private static final int AT_ONCE = 3;

  /** Whoever speaks of a service all the time is better read than quoted. */
  private static final int AT_MOST = 5;

  /** Of a service that everybody speaks of, nobody reads everything that is said. */
  private static final int MANY = 20;

  private static final int AT_MOST_OF_MANY = 2;

  /** Fewer words than this seldom say anything. */
  private static final int SAYING = 6;

  private final LinkGraph graph;

  Mentioned(LinkGraph graph) {
    this.graph = graph;
  }

  List<MentionsView> by(String slug, NoteViews notes) {
    Map<String, List<Mention>> bySource = new LinkedHashMap<>();
    for (Mention mention : graph.mentions(slug)) {
      if (!Words.of(Inlines.plain(mention.sentence())).isEmpty()) {
        bySource.computeIfAbsent(mention.from(), k -> new ArrayList<>()).add(mention);
      }
    }
    int most = bySource.size() > MANY ? AT_MOST_OF_MANY : AT_MOST;
    return bySource.values().stream().map(list -> view(list, most, slug, notes)).toList();
  }

  private static MentionsView view(List<Mention> mentions, int most, String slug, NoteViews notes) {
    List<SentenceView> sentences =
        mentions.stream()
            .sorted(Comparator.comparing(Mentioned::isShort))
            .map(m -> sentence(m, slug, notes))
            .toList();
    int quoted = sentences.size() <= most + 1 ? sentences.size() : most;
    int shown = Math.min(AT_ONCE, quoted);
    return new MentionsView(
        mentions.get(0).fromName(),
        notes.links().toService(mentions.get(0).from(), ""),
        sentences.subList(0, shown),
        sentences.subList(shown, quoted),
        sentences.size() - quoted);
  }

  private static boolean isShort(Mention mention) {
    return Words.of(Inlines.plain(mention.sentence())).size() < SAYING;
  }

  private static SentenceView sentence(Mention m, String slug, NoteViews notes) {
    return new SentenceView(
        notes.links().toService(m.from(), m.anchor()), notes.inlines().quoted(m.sentence(), slug));
  }
}
