package org.cribsheet.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.source.Position;

/** The names that the notes use: areas and services, with every spelling under which they occur. */
public final class Vocabulary {
  /**
   * An area of the site.
   *
   * @param order areas are listed by it, smallest first
   */
  public record Area(String slug, String name, int order) {}

  /**
   * One service.
   *
   * @param aliases spellings that become links, letter case included
   * @param titles further spellings that only a heading may use; never linked
   * @param ambiguous words that are links only beside certain others
   * @param former slugs under which the page could once be found
   * @param moved what once had an address on the page and stands elsewhere now
   */
  public record Entry(
      String slug,
      String name,
      String shortName,
      String area,
      List<String> aliases,
      List<String> titles,
      List<Ambiguous> ambiguous,
      List<String> former,
      List<Moved> moved) {
    public Entry {
      aliases = List.copyOf(aliases);
      titles = List.copyOf(titles);
      ambiguous = List.copyOf(ambiguous);
      former = List.copyOf(former);
      moved = List.copyOf(moved);
    }

    /** One of which nothing has moved. */
    public Entry(
        String slug,
        String name,
        String shortName,
        String area,
        List<String> aliases,
        List<String> titles,
        List<Ambiguous> ambiguous,
        List<String> former) {
      this(slug, name, shortName, area, aliases, titles, ambiguous, former, List.of());
    }
  }

  /**
   * A bullet or topic that has another address now.
   *
   * @param id under which it once stood on the page
   * @param slug of the service where it stands
   * @param anchor where it stands there
   */
  public record Moved(String id, String slug, String anchor, Position at) {}

  /** A common word that names a service only where one of {@code near} stands in the same block. */
  public record Ambiguous(String word, List<String> near) {
    public Ambiguous {
      near = List.copyOf(near);
    }
  }

  public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

  /**
   * What the search knows beside the services.
   *
   * @param others names of things without a page, whose first words may be a service's name
   * @param synonyms phrases that stand for each other, group by group
   */
  public record Words(List<String> others, List<List<String>> synonyms) {
    public static final Words NONE = new Words(List.of(), List.of());

    public Words {
      others = List.copyOf(others);
      synonyms = List.copyOf(synonyms);
    }
  }

  private final List<Area> areas;
  private final List<Entry> services;
  private final Words words;
  private final Map<String, Entry> bySlug = new HashMap<>();
  private final Map<String, Entry> byTitle = new HashMap<>();

  public Vocabulary(List<Area> areas, List<Entry> services) {
    this(areas, services, Words.NONE);
  }

  public Vocabulary(List<Area> areas, List<Entry> services, Words words) {
    this.words = words;
    this.areas = List.copyOf(areas);
    this.services = List.copyOf(services);
    for (Entry e : services) {
      bySlug.putIfAbsent(e.slug(), e);
      byTitle.putIfAbsent(key(e.name()), e);
      byTitle.putIfAbsent(key(e.shortName()), e);
      e.aliases().forEach(a -> byTitle.putIfAbsent(key(a), e));
      e.titles().forEach(t -> byTitle.putIfAbsent(key(t), e));
    }
  }

  public List<Area> areas() {
    return areas;
  }

  public Words words() {
    return words;
  }

  public List<Entry> services() {
    return services;
  }

  public Optional<Entry> service(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The service that a heading names, in any letter case; a bracketed alias may stand behind it.
   */
  public Optional<Entry> titled(String title) {
    return beforeBracket(title).or(() -> insideBracket(title));
  }

  /**
   * The service that a heading inside another section names. What stands in brackets does not count
   * there ({@code Lids (Kettle)}), nor does a single word that only a heading at the margin may use
   * ({@code Safety}): inside a section both are topics.
   */
  public Optional<Entry> nested(String title) {
    String wanted = key(title);
    return beforeBracket(title)
        .filter(
            e -> wanted.contains(" ") || e.titles().stream().noneMatch(t -> key(t).equals(wanted)));
  }

  private Optional<Entry> beforeBracket(String title) {
    String whole = key(title);
    Entry found = byTitle.get(whole);
    int bracket = whole.indexOf('(');
    return found != null || bracket < 1 || !whole.endsWith(")")
        ? Optional.ofNullable(found)
        : Optional.ofNullable(byTitle.get(key(whole.substring(0, bracket))));
  }

  private Optional<Entry> insideBracket(String title) {
    String whole = key(title);
    int bracket = whole.indexOf('(');
    return bracket < 1 || !whole.endsWith(")")
        ? Optional.empty()
        : Optional.ofNullable(byTitle.get(key(whole.substring(bracket + 1, whole.length() - 1))));
  }

  private static String key(String title) {
    String key = title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
  }
}
