package org.cribsheet.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Area;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.dump.Dump;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Slugs;

/**
 * What the titles of dumps suggest where the vocabulary does not know them: services with their
 * spellings, in the area that the file claims, or else one under the file's name.
 */
public final class Guesses {
  private static final int ORDER_STEP = 10;
  private static final int LONGEST_SLUG = 80;

  /**
   * One new service.
   *
   * @param place file and line of its title
   * @param reasons each alias with why it is one
   */
  record Guess(Entry entry, String place, Map<String, String> reasons) {}

  private final Vocabulary known;
  private final List<Area> areas = new ArrayList<>();
  private final List<Guess> services = new ArrayList<>();
  private final Set<String> slugs = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();

  private Guesses(Vocabulary known) {
    this.known = known;
    known.services().forEach(e -> slugs.add(e.slug()));
  }

  /** Guesses from dumps; what is wrong with them is not told here. */
  public static Guesses of(List<SourceFile> dumps, Vocabulary known) {
    Guesses guesses = new Guesses(known);
    for (SourceFile file : dumps) {
      Dump dump = Dump.read(file, known, new Reporter());
      for (Dump.Title title : dump.titles()) {
        guesses.title(title, file, dump.area());
      }
    }
    return guesses;
  }

  /** {@code coffee-notes.txt} is about "Coffee notes". */
  public static String subject(SourceFile file) {
    String words = name(file).replaceFirst("\\.[^.]*$", "").replaceAll("[\\s_-]+", " ").strip();
    return Slugs.of(words).isEmpty()
        ? "Notes"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Without its folder, which is nobody else's business. */
  private static String name(SourceFile file) {
    return file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
  }

  private void title(Dump.Title title, SourceFile file, Optional<String> claimed) {
    List<String> others = new ArrayList<>(file.lines());
    others.remove(title.line() - 1);
    Spellings spellings = Spellings.of(title.words(), others);
    if (known.titled(title.words()).isPresent()
        || !titles.add(spellings.name().toLowerCase(Locale.ROOT))) {
      return;
    }
    Map<String, String> reasons = new LinkedHashMap<>(spellings.reasons());
    reasons.keySet().removeIf(word -> word.length() < 2 || isTaken(word));
    Entry entry =
        new Entry(
            slug(spellings.name()),
            spellings.name(),
            spellings.name(),
            area(claimed.orElseGet(() -> subject(file))),
            List.copyOf(reasons.keySet()),
            List.of(title.words()),
            List.of(),
            List.of());
    services.add(new Guess(entry, name(file) + ":" + title.line(), reasons));
  }

  /** Whether a service that is known, or was guessed before, goes by that name. */
  private boolean isTaken(String name) {
    return known.titled(name).isPresent()
        || known.services().stream()
            .flatMap(e -> e.ambiguous().stream())
            .anyMatch(a -> a.word().equals(name))
        || new Vocabulary(List.of(), services.stream().map(Guess::entry).toList())
            .titled(name)
            .isPresent();
  }

  private String area(String name) {
    Optional<Area> there =
        known.areas().stream()
            .filter(a -> a.name().equals(name) || a.slug().equals(name))
            .findFirst()
            .or(() -> areas.stream().filter(a -> a.name().equals(name)).findFirst());
    if (there.isPresent()) {
      return there.get().slug();
    }
    Set<String> taken = new LinkedHashSet<>();
    known.areas().forEach(a -> taken.add(a.slug()));
    areas.forEach(a -> taken.add(a.slug()));
    int last = known.areas().stream().mapToInt(Area::order).max().orElse(0);
    Area area =
        new Area(free(ascii(name), "area", taken), name, last + ORDER_STEP * (areas.size() + 1));
    areas.add(area);
    return area.slug();
  }

  private String slug(String name) {
    String slug = free(ascii(name), "topic", slugs);
    slugs.add(slug);
    return slug;
  }

  /** Addresses are plain letters: accents are dropped, and other scripts counted. */
  private static String ascii(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
    String slug = Slugs.of(plain);
    return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG / 2));
  }

  private static String free(String slug, String other, Set<String> taken) {
    String wanted = slug.isEmpty() ? other : slug;
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  public boolean isEmpty() {
    return services.isEmpty();
  }

  public int size() {
    return services.size();
  }

  List<Area> areas() {
    return areas;
  }

  List<Guess> services() {
    return services;
  }

  /** What was known, and what was guessed. */
  public Vocabulary vocabulary() {
    List<Area> all = new ArrayList<>(known.areas());
    all.addAll(areas);
    List<Entry> entries = new ArrayList<>(known.services());
    services.forEach(g -> entries.add(g.entry()));
    return new Vocabulary(all, entries, known.words());
  }
}
