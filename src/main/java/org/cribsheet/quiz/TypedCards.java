package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;

/** Finds the facts that are worth a card to be typed: limits and names. */
final class TypedCards {
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Found> bullets = new ArrayList<>();

  private record Found(Bullet bullet, Place place) {}

  private TypedCards(Notebook notebook) {
    notebook.services().forEach(this::service);
  }

  /** In reading order, limits before names. */
  static List<TypedCard> of(Notebook notebook, List<Limit> limits) {
    TypedCards found = new TypedCards(notebook);
    List<TypedCard> cards = new ArrayList<>(LimitCards.of(limits, found.places));
    Clozes clozes = new Clozes(found.frequency);
    found.bullets.forEach(f -> clozes.of(f.bullet(), f.place()).ifPresent(cards::add));
    return cards;
  }

  private void service(Service service) {
    Place place = Place.of(service);
    places.put(service.slug(), place);
    blocks(service.lead(), place);
    for (Topic topic : service.topics()) {
      Place below = place.below(topic);
      places.put(service.slug() + "#" + topic.id(), below);
      blocks(topic.blocks(), below);
    }
  }

  private void blocks(List<Block> blocks, Place place) {
    for (Block block : blocks) {
      if (block instanceof Bullet bullet) {
        places.put(place.service() + "#" + bullet.id(), place);
        bullets.add(new Found(bullet, place));
        Clozes.codes(bullet.text()).forEach(code -> frequency.merge(code, 1, Integer::sum));
        blocks(bullet.children(), place.below(bullet));
      } else if (block instanceof Quote quote) {
        blocks(quote.content(), place);
      }
    }
  }
}
