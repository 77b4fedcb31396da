package org.cribsheet.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.AreaView;
import org.cribsheet.site.view.AreaView.EntryView;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.ServiceView.ExamBadge;
import org.cribsheet.text.Inlines;

/** A page an area: what each of its services is for. */
final class AreaPages {
  private static final int TOPICS = 8;

  private final Areas areas;
  private final Frames frames;
  private final Neighbors neighbors;
  private final ExamBadges exams;

  AreaPages(Inputs in, Areas areas, Frames frames, Neighbors neighbors) {
    this.areas = areas;
    this.frames = frames;
    this.neighbors = neighbors;
    this.exams = new ExamBadges(in.exams());
  }

  List<Page> pages() {
    return areas.all().stream().map(a -> new Page(a.path(), "area", () -> view(a))).toList();
  }

  private AreaView view(Area area) {
    String names =
        area.services().stream().map(Service::shortName).collect(Collectors.joining(", "));
    Card card = Card.of(area.name(), Sentences.description(area.name() + ": " + names));
    return new AreaView(
        frames.in(area, area.path(), card),
        area.hue(),
        area.services().stream().map(this::entry).toList(),
        comparisons(area));
  }

  private EntryView entry(Service s) {
    String href = "../" + Links.servicePath(s.slug());
    List<LinkView> topics = s.topics().stream().limit(TOPICS).map(t -> topic(href, t)).toList();
    String names = exams.of(s).stream().map(ExamBadge::name).collect(Collectors.joining(", "));
    return new EntryView(
        href, s.name(), Sentences.purpose(s), names, topics, s.topics().size() - topics.size());
  }

  private static LinkView topic(String href, Topic topic) {
    return new LinkView(href + "#" + topic.id(), Inlines.plain(topic.title()));
  }

  private List<LinkView> comparisons(Area area) {
    Set<LinkView> links = new LinkedHashSet<>();
    area.services().forEach(s -> links.addAll(neighbors.comparisons(s)));
    return new ArrayList<>(links);
  }
}
