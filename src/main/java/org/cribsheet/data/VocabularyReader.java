package org.cribsheet.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.data.Vocabulary.Ambiguous;
import org.cribsheet.data.Vocabulary.Area;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.data.Vocabulary.Moved;
import org.cribsheet.data.Vocabulary.Words;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * Reads {@code content/vocabulary.yaml}. A name that two services claim would link to a page by
 * chance, so it is refused.
 */
public final class VocabularyReader {
  private static final List<String> KEYS =
      List.of("slug", "name", "short", "area", "aliases", "titles", "ambiguous", "former", "moved");

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]*";
  private static final Pattern PLACE = Pattern.compile("(?:([a-z0-9-]+)#)?(" + ID + ")");

  private final Fields fields;
  private final Reporter reporter;
  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final Map<String, Position> slugs = new LinkedHashMap<>();
  private final Claims claims;

  private VocabularyReader(Fields fields, Reporter reporter) {
    this.fields = fields;
    this.reporter = reporter;
    this.claims = new Claims(reporter);
  }

  public static Vocabulary read(SourceFile file, Reporter reporter) {
    Fields fields = YamlText.of(file, Code.BAD_VOCABULARY, reporter).fields();
    return new VocabularyReader(fields, reporter).vocabulary();
  }

  private Vocabulary vocabulary() {
    fields.allow(List.of("areas", "services", "others", "synonyms"));
    for (Fields f : fields.maps("areas")) {
      area(f).ifPresent(a -> areas.put(a.slug(), a));
    }
    List<Fields> written = fields.maps("services");
    List<Entry> services = new ArrayList<>();
    for (Fields f : written) {
      service(f).ifPresent(services::add);
    }
    written.forEach(this::former);
    written.forEach(this::sharedWords);
    return new Vocabulary(
        List.copyOf(areas.values()), services, new Words(fields.words("others"), synonyms()));
  }

  /** A line for each group, with commas between its phrases. */
  private List<List<String>> synonyms() {
    List<List<String>> groups = new ArrayList<>();
    for (Fields.Text line : fields.texts("synonyms")) {
      List<String> phrases = List.of(line.text().split("\\s*,\\s*"));
      if (phrases.size() < 2) {
        fields.wrong(line.at(), "a synonym needs another phrase behind a comma");
      } else {
        groups.add(phrases);
      }
    }
    return groups;
  }

  private Optional<Area> area(Fields f) {
    f.allow(List.of("slug", "name", "order"));
    Optional<String> slug = slug(f).filter(s -> !taken(s, areas.containsKey(s), f.at("slug")));
    Optional<String> name = f.needed("name");
    int order = f.number("order").orElse(areas.size() + 1);
    return slug.flatMap(s -> name.map(n -> new Area(s, n, order)));
  }

  private Optional<Entry> service(Fields f) {
    f.allow(KEYS);
    Optional<String> slug = slug(f).filter(s -> !taken(s, slugs.containsKey(s), f.at("slug")));
    Optional<String> name = f.needed("name");
    Optional<String> area = areaOf(f);
    if (slug.isEmpty() || name.isEmpty() || area.isEmpty()) {
      return Optional.empty();
    }
    slugs.put(slug.get(), f.at("slug"));
    Entry entry =
        new Entry(
            slug.get(),
            name.get(),
            f.text("short").filter(t -> !t.isEmpty()).orElse(name.get()),
            area.get(),
            f.words("aliases"),
            f.words("titles"),
            f.maps("ambiguous").stream().flatMap(a -> ambiguous(a).stream()).toList(),
            f.words("former").stream().filter(Slugs::good).toList(),
            moved(slug.get(), f.map("moved")));
    claim(entry, f);
    return Optional.of(entry);
  }

  /** {@code old-id: new-id} on the same page, {@code old-id: slug#new-id} on another one. */
  private static List<Moved> moved(String slug, Fields f) {
    List<Moved> moved = new ArrayList<>();
    for (String id : f.keys()) {
      Matcher place = PLACE.matcher(f.text(id).orElse(""));
      if (place.matches() && id.matches(ID)) {
        String other = Optional.ofNullable(place.group(1)).orElse(slug);
        moved.add(new Moved(id, other, place.group(2), f.at(id)));
      } else {
        f.wrong(
            f.at(id),
            "'" + id + "' must say where it has moved",
            Optional.of("write the id of this page, as in new-id, or of another one: slug#new-id"));
      }
    }
    return moved;
  }

  private void claim(Entry entry, Fields f) {
    claims.heading(entry.slug(), entry.name(), f.at("name"));
    claims.heading(entry.slug(), entry.shortName(), f.at("short"));
    for (Fields.Text alias : f.texts("aliases")) {
      claims.prose(entry.slug(), alias.text(), alias.at());
      claims.heading(entry.slug(), alias.text(), alias.at());
    }
    f.texts("titles").forEach(title -> claims.heading(entry.slug(), title.text(), title.at()));
  }

  private void sharedWords(Fields f) {
    String slug = f.text("slug").orElse("");
    for (Fields shared : f.maps("ambiguous")) {
      shared.text("word").ifPresent(w -> claims.ambiguous(slug, w, shared.at("word")));
    }
  }

  private Optional<Ambiguous> ambiguous(Fields f) {
    f.allow(List.of("word", "near"));
    List<String> near = f.words("near");
    if (near.isEmpty()) {
      f.wrong(f.at("near"), "'near' must list the words beside which this one is meant");
    }
    return f.needed("word").filter(w -> !near.isEmpty()).map(w -> new Ambiguous(w, near));
  }

  /**
   * The area's slug; the likeliest where it is unknown, so that one slip does not take a service
   * off the site.
   */
  private Optional<String> areaOf(Fields f) {
    Optional<String> area = f.needed("area");
    if (area.isEmpty() || areas.containsKey(area.get())) {
      return area;
    }
    Optional<String> meant = Nearest.of(area.get(), areas.keySet());
    f.wrong(
        f.at("area"),
        "no area has the slug '" + area.get() + "'",
        meant.map(m -> "did you mean '" + m + "'?"));
    return meant.or(() -> areas.keySet().stream().findFirst());
  }

  private Optional<String> slug(Fields f) {
    return f.needed("slug").filter(s -> checked(s, f.at("slug")));
  }

  private boolean checked(String slug, Position place) {
    if (!Slugs.good(slug)) {
      reporter.report(
          Problem.error(Code.BAD_SLUG, place, "the slug '" + slug + "' cannot name a page")
              .hint("only a to z, 0 to 9 and -, such as 'grand-kettle'"));
      return false;
    }
    return true;
  }

  private boolean taken(String slug, boolean is, Position place) {
    if (is) {
      String message = "the slug '" + slug + "' is taken already";
      reporter.report(Problem.error(Code.SLUG_TAKEN, place, message));
    }
    return is;
  }

  /** A former slug becomes a redirect, which must not stand in the way of a page. */
  private void former(Fields f) {
    Set<String> own = new HashSet<>();
    for (Fields.Text slug : f.texts("former")) {
      boolean used = slugs.containsKey(slug.text()) || !own.add(slug.text());
      if (checked(slug.text(), slug.at()) && !taken(slug.text(), used, slug.at())) {
        slugs.put(slug.text(), slug.at());
      }
    }
  }
}
