package org.cribsheet.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * The terms by which a text plainly means one place on a service's page: the titles of its topics,
 * and the words with which a bullet that has a written id begins. Two words or more, for one word
 * means too many things, unless it is an alias of its own.
 */
final class Terms {
  private static final int MOST_WORDS = 6;

  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final Set<String> names;
  private final Set<String> aliases;

  private Terms(Service service, Vocabulary vocabulary) {
    names = small(Stream.of(service.name(), service.shortName()));
    aliases = small(vocabulary.service(service.slug()).stream().flatMap(e -> e.aliases().stream()));
  }

  private static Set<String> small(Stream<String> names) {
    return names.map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * Terms in small letters, with their places; topics first, since they are what a page is known
   * by.
   */
  static Map<String, String> of(Service service, Vocabulary vocabulary) {
    Terms terms = new Terms(service, vocabulary);
    service.topics().forEach(t -> terms.title(t.title(), t.id()));
    service.topics().forEach(t -> terms.blocks(t.blocks()));
    terms.blocks(service.lead());
    return terms.anchors;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Subheading h) {
        title(h.text(), h.id());
      } else if (block instanceof Bullet b) {
        bullet(b);
        blocks(b.children());
      }
    }
  }

  private void bullet(Bullet bullet) {
    if (bullet.writtenId() && bullet.reading() instanceof Reading.Plain) {
      title(leading(bullet.text()), bullet.id());
    }
  }

  /** What a bullet explains: its bold or coded beginning, or what stands before its colon. */
  private static List<Inline> leading(List<Inline> text) {
    Inline first = text.isEmpty() ? new Inline.Break() : text.get(0);
    if (first instanceof Inline.Strong || first instanceof Inline.Code) {
      return List.of(first);
    }
    String plain = first instanceof Inline.Text t ? t.text() : "";
    int end = Stream.of(": ", " = ").mapToInt(plain::indexOf).filter(i -> i > 0).min().orElse(0);
    return List.of(new Inline.Text(plain.substring(0, end)));
  }

  /** A title such as {@code Lids and handles} stands for either; {@code Cover (Lid)} for both. */
  private void title(List<Inline> title, String anchor) {
    String plain = Inlines.plain(title).toLowerCase(Locale.ROOT).strip();
    term(plain, anchor);
    for (String part : plain.split(" and | or | in (?:an? |the )?|, |[()/]| – |: ")) {
      term(part.strip(), anchor);
    }
  }

  private void term(String term, String anchor) {
    int words = new Words(term).count();
    boolean good = words == 1 ? aliases.contains(term) : words > 1 && words <= MOST_WORDS;
    if (good && !names.contains(term)) {
      anchors.putIfAbsent(term, anchor);
    }
  }
}
