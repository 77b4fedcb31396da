package org.cribsheet.site;

import java.util.List;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Service;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.DayView;
import org.cribsheet.site.view.HomeView;
import org.cribsheet.site.view.HomeView.AreaGroupView;
import org.cribsheet.site.view.HomeView.Counts;
import org.cribsheet.site.view.HomeView.ExamView;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;

/** The first page: what there is, and where to begin. */
final class HomePage {
  private static final String PATH = "index.html";

  /** Longer lists of services than this are left to the area's page. */
  private static final int SERVICES = 60;

  private final Inputs in;
  private final Areas areas;
  private final Frames frames;

  HomePage(Inputs in, Areas areas, Frames frames) {
    this.in = in;
    this.areas = areas;
    this.frames = frames;
  }

  Page page() {
    return new Page(PATH, "index", this::view);
  }

  private HomeView view() {
    Card card = Card.of(in.config().title(), in.config().tagline()).previewing(shown());
    return new HomeView(
        frames.anywhere(PATH, "index", card),
        in.config().tagline(),
        counts(),
        start(),
        in.exams().stream().map(HomePage::exam).toList(),
        areas.all().stream().map(HomePage::group).toList());
  }

  private Counts counts() {
    return new Counts(
        in.notebook().services().size(),
        in.shelf().curated().size(),
        in.shelf().limits().size(),
        in.bank().questions().size(),
        in.bank().cards().size());
  }

  private List<String> shown() {
    return areas.all().stream()
        .flatMap(a -> a.services().stream().limit(SERVICES))
        .map(Service::slug)
        .toList();
  }

  /** Reading begins with the first service of the first area. */
  private List<LinkView> start() {
    return areas.all().stream().limit(1).map(a -> link(a.services().get(0))).toList();
  }

  private static ExamView exam(Exam exam) {
    return new ExamView(
        ExamBadges.code(exam),
        exam.name(),
        DayView.of(exam.from()),
        DayView.of(exam.until()),
        !exam.confirmed());
  }

  private static AreaGroupView group(Area area) {
    List<LinkView> services = area.services().stream().limit(SERVICES).map(HomePage::link).toList();
    return new AreaGroupView(
        area.path(), area.name(), area.hue(), services, area.services().size() - services.size());
  }

  private static LinkView link(Service service) {
    return new LinkView(Links.servicePath(service.slug()), service.shortName());
  }
}
