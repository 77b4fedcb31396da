package org.cribsheet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.data.Vocabulary.Moved;
import org.cribsheet.links.Anchors;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.quiz.TopicItems;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.DayView;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.NoteViews;
import org.cribsheet.site.view.ServiceView;
import org.cribsheet.site.view.ServiceView.Body;
import org.cribsheet.site.view.ServiceView.CheckedView;
import org.cribsheet.site.view.ServiceView.ContentsView;
import org.cribsheet.site.view.ServiceView.MovedView;
import org.cribsheet.site.view.ServiceView.TopicView;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/** A page a service. */
final class ServicePages {
  private final Inputs in;
  private final Areas areas;
  private final Frames frames;
  private final Neighbors neighbors;
  private final ExamBadges exams;
  private final Mentioned mentioned;
  private final Once<TopicItems> items;
  private final Mending mending;

  ServicePages(Inputs in, Areas areas, Frames frames, Neighbors neighbors) {
    this.in = in;
    this.areas = areas;
    this.frames = frames;
    this.neighbors = neighbors;
    this.exams = new ExamBadges(in.exams());
    this.mentioned = new Mentioned(in.graph());
    this.mending = new Mending(in);
    this.items = new Once<>(() -> new TopicItems(in.bank(), in.notebook()));
  }

  List<Page> pages() {
    List<Service> services = in.notebook().services();
    List<Page> pages = new ArrayList<>(services.size());
    for (int i = 0; i < services.size(); i++) {
      LinkView before = i == 0 ? new LinkView("", "") : link(services.get(i - 1));
      LinkView after = i == services.size() - 1 ? new LinkView("", "") : link(services.get(i + 1));
      Service service = services.get(i);
      pages.add(
          new Page(
              Links.servicePath(service.slug()), "service", () -> view(service, before, after)));
    }
    return pages;
  }

  private static LinkView link(Service service) {
    return new LinkView(service.slug() + ".html", service.name());
  }

  private ServiceView view(Service s, LinkView before, LinkView after) {
    Area area = areas.of(s);
    NoteViews notes = new NoteViews(Links.onService(s.slug()), in.drawings(), mending.isPossible());
    Supplier<Body> body = () -> body(s, notes);
    return new ServiceView(
        frames.at(s, area, card(s)),
        s.name(),
        Words.of(s.name()).equals(Words.of(Inlines.plain(s.title())))
            ? List.of()
            : notes.inlines().of(s.title()),
        new LinkView("../" + area.path(), area.name()),
        area.hue(),
        exams.of(s),
        checked(s.meta()),
        s.topics().stream().map(t -> new ContentsView(t.id(), Headings.words(t.title()))).toList(),
        body,
        before,
        after);
  }

  private Card card(Service s) {
    Card card =
        Card.of(s.name(), Sentences.description(Sentences.opening(s))).previewing(Pointed.by(s));
    Card mended = mending.isPossible() ? card.loading(Mending.SCRIPT) : card;
    return neighbors.hasQuestions(s) ? QuizFiles.asking(mended) : mended;
  }

  private Body body(Service s, NoteViews notes) {
    boolean purpose = !Sentences.purpose(s).isEmpty();
    return new Body(
        purpose ? notes.inlines().of(((Block.Paragraph) s.lead().get(0)).text()) : List.of(),
        notes.blocks(purpose ? s.lead().subList(1, s.lead().size()) : s.lead()),
        s.topics().stream().map(t -> topic(s, t, notes)).toList(),
        moved(s),
        neighbors.comparisons(s),
        notes.links().to(ComparePages.SHELF) + "#" + s.slug(),
        neighbors.questions(s, notes),
        mentioned.by(s.slug(), notes),
        mending.of(s));
  }

  private List<MovedView> moved(Service s) {
    return in.vocabulary().service(s.slug()).map(Entry::moved).orElse(List.of()).stream()
        .filter(m -> !Anchors.of(s).contains(m.id()))
        .flatMap(m -> in.notebook().service(m.slug()).flatMap(to -> moved(m, to)).stream())
        .toList();
  }

  private static Optional<MovedView> moved(Moved moved, Service to) {
    LinkView place = new LinkView(to.slug() + ".html#" + moved.anchor(), to.name());
    return Anchors.of(to).contains(moved.anchor())
        ? Optional.of(new MovedView(moved.id(), place))
        : Optional.empty();
  }

  private TopicView topic(Service s, Topic t, NoteViews notes) {
    return new TopicView(
        t.id(),
        notes.inlines().of(t.title()),
        checked(t.meta()),
        notes.blocks(t.blocks()),
        String.join(" ", items.get().of(s.slug(), t.id())),
        mending.of(s, t));
  }

  private static CheckedView checked(Meta meta) {
    return meta.checked().isEmpty()
        ? CheckedView.NONE
        : new CheckedView(DayView.parse(meta.checked()), meta.source().orElse(""));
  }
}
