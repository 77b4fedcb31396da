package org.cribsheet.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.notes.Service;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.NoteViews;
import org.cribsheet.site.view.PageViews.InfoView;
import org.cribsheet.site.view.PageViews.PlainView;
import org.cribsheet.site.view.PageViews.QuizView;
import org.cribsheet.site.view.PageViews.RedirectView;

/**
 * Pages that are mostly their template: quiz, search, not found; pages that somebody wrote; what
 * stands at former addresses.
 */
final class PlainPages {
  /** Not in the zip: from a folder nobody asks for a page that is not there. */
  static final String NOT_FOUND = "404.html";

  private final Inputs in;
  private final Frames frames;

  PlainPages(Inputs in, Frames frames) {
    this.in = in;
    this.frames = frames;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(quiz());
    pages.add(plain("search", SearchFiles.card("Search")));
    Card lost = Card.of("There is no such page", "");
    pages.add(new Page(NOT_FOUND, "404", new PlainView(frames.absolute(NOT_FOUND, "404", lost))));
    in.pages().forEach(p -> pages.add(new Page(p.path(), "page", () -> info(p))));
    pages.addAll(redirects());
    return pages;
  }

  private Page plain(String name, Card card) {
    String path = name + ".html";
    return new Page(path, name, new PlainView(frames.anywhere(path, name, card)));
  }

  private Page quiz() {
    Card card = QuizFiles.quiz();
    return new Page(
        "quiz.html",
        "quiz",
        new QuizView(
            frames.anywhere("quiz.html", "quiz", card),
            QuizFiles.parts(in.data()),
            QuizFiles.ways(in.assets())));
  }

  private InfoView info(InfoPage page) {
    Card card =
        Card.of(page.title(), Sentences.description(page.summary()))
            .previewing(Pointed.by(page.blocks()));
    return new InfoView(
        frames.written(page.path(), "page", card, page.position()),
        page.summary(),
        new NoteViews(Links.from(page.path())).blocks(page.blocks()));
  }

  /** A former slug leads to the service's page, unless another service has taken it over. */
  private List<Page> redirects() {
    Set<String> taken =
        in.notebook().services().stream()
            .map(Service::slug)
            .collect(Collectors.toCollection(HashSet::new));
    List<Page> pages = new ArrayList<>();
    for (Service service : in.notebook().services()) {
      List<String> former =
          in.vocabulary().service(service.slug()).map(Entry::former).orElse(List.of());
      for (String slug : former) {
        if (taken.add(slug)) {
          pages.add(redirect(slug, service));
        }
      }
    }
    return pages;
  }

  private Page redirect(String former, Service service) {
    String path = Links.servicePath(former);
    return Page.redirect(
        path,
        new RedirectView(
            frames.anywhere(
                Links.servicePath(service.slug()), "redirect", Card.of(service.name(), "")),
            new LinkView(service.slug() + ".html", service.name())));
  }
}
