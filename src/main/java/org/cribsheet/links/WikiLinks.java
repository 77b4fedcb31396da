package org.cribsheet.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.links.Known.Spoken;
import org.cribsheet.links.Places.Place;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inline.Link;
import org.cribsheet.text.Inline.Origin;
import org.cribsheet.text.Inline.WikiLink;
import org.cribsheet.text.Target;

/** The links that an author wrote: what they name must be there. */
final class WikiLinks {
  private static final Pattern PAGE = Pattern.compile("services/([a-z0-9-]+)\\.html(?:#(.+))?");

  private static final String SPELLED =
      "a link names a service by its slug in vocabulary.yaml; without brackets it is plain words";

  private final Vocabulary vocabulary;
  private final Map<String, Spoken> services;
  private final Map<String, String> former;
  private final Function<Place, Optional<List<String>>> places;
  private final Reporter reporter;

  /**
   * Links of text.
   *
   * @param places as {@link Places} answers
   */
  WikiLinks(
      Vocabulary vocabulary,
      Map<String, Spoken> services,
      Function<Place, Optional<List<String>>> places,
      Reporter reporter) {
    this(vocabulary, services, new HashMap<>(), places, reporter);
    vocabulary.services().forEach(e -> e.former().forEach(f -> former.putIfAbsent(f, e.slug())));
  }

  private WikiLinks(
      Vocabulary vocabulary,
      Map<String, Spoken> services,
      Map<String, String> former,
      Function<Place, Optional<List<String>>> places,
      Reporter reporter) {
    this.vocabulary = vocabulary;
    this.services = services;
    this.former = former;
    this.places = places;
    this.reporter = reporter;
  }

  WikiLinks telling(Reporter other) {
    return new WikiLinks(vocabulary, services, former, places, other);
  }

  WikiLinks asking(Function<Place, Optional<List<String>>> others) {
    return new WikiLinks(vocabulary, services, former, others, reporter);
  }

  List<Inline> resolved(List<Inline> text) {
    List<Inline> out = new ArrayList<>(text.size());
    for (Inline inline : text) {
      if (inline instanceof WikiLink w) {
        out.addAll(resolved(w));
      } else if (inline instanceof Inline.Strong s) {
        out.add(new Inline.Strong(resolved(s.content())));
      } else if (inline instanceof Inline.Emphasis e) {
        out.add(new Inline.Emphasis(resolved(e.content())));
      } else if (inline instanceof Inline.Element e) {
        out.add(new Inline.Element(e.name(), resolved(e.content())));
      } else if (inline instanceof Link l && l.target() instanceof Target.OnSite page) {
        out.add(new Link(target(page), l.content(), l.origin()));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private List<Inline> resolved(WikiLink link) {
    String slug = former.getOrDefault(link.slug(), link.slug());
    Optional<Spoken> service = Optional.ofNullable(services.get(slug));
    if (service.isEmpty()) {
      reporter.report(noPage(link, slug));
      List<Inline> name = List.of(new Inline.Text(name(slug)));
      return link.words().isEmpty()
          ? List.of(new Inline.Element(Inline.Element.OURS, name))
          : link.words();
    }
    Optional<List<String>> others = others(slug, link.anchor());
    others.ifPresent(ids -> reporter.report(noBullet(link, slug, ids)));
    String anchor = others.isEmpty() ? link.anchor() : "";
    Target target = new Target.OnService(slug, anchor);
    return List.of(
        link.words().isEmpty()
            ? new Link(
                target, List.of(new Inline.Text(service.get().shortName())), Origin.WIKI_NAME)
            : new Link(target, link.words(), Origin.WIKI_WORDS));
  }

  /** Nothing if the place is there; else the ids that are. */
  private Optional<List<String>> others(String slug, String anchor) {
    return anchor.isEmpty() ? Optional.empty() : places.apply(new Place(slug, anchor));
  }

  /**
   * A service of the vocabulary may lack notes, as when other notes than the site's own are built;
   * that is no slip.
   */
  private Problem noPage(WikiLink link, String slug) {
    if (vocabulary.service(slug).isPresent()) {
      String message = "there are no notes on '" + slug + "', so the link becomes plain words";
      return Problem.warning(Code.UNKNOWN_LINK, link.position(), message);
    }
    return Problem.error(
            Code.UNKNOWN_LINK, link.position(), "no service is called '" + link.slug() + "'")
        .hint(meant(link.slug(), services.keySet()).or(() -> Optional.of(SPELLED)));
  }

  private static Problem noBullet(WikiLink link, String slug, List<String> ids) {
    String message = "'" + slug + "' has no bullet '" + link.anchor() + "'";
    return Problem.error(Code.UNKNOWN_BULLET, link.position(), message)
        .hint(meant(link.anchor(), ids));
  }

  private static Optional<String> meant(String wanted, Collection<String> known) {
    return Nearest.of(wanted, known).map(name -> "did you mean '" + name + "'?");
  }

  private String name(String slug) {
    return vocabulary.service(slug).map(Entry::shortName).orElse(slug);
  }

  /**
   * A Markdown link to a service's page is as good as {@code [[slug]]}; one that leads nowhere is
   * left to the audit.
   */
  private Target target(Target.OnSite page) {
    Matcher m = PAGE.matcher(page.path());
    if (m.matches() && services.containsKey(m.group(1))) {
      String anchor = Optional.ofNullable(m.group(2)).orElse("");
      return others(m.group(1), anchor).isEmpty() ? new Target.OnService(m.group(1), anchor) : page;
    }
    return page;
  }
}
