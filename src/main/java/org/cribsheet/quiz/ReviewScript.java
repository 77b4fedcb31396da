package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.text.InlineNodes;
import org.cribsheet.text.Target;

/**
 * What the review knows beside questions and cues. It opens with an index alone; what its cards say
 * comes in parts, an area each.
 *
 * <pre>
 * review          {"groups": [{"service","tasks","limits": ["run-time~1 STAMP",…],"clozes": […]},…],
 *                  "kin": {"question": ["kettle#hidden",…]}}
 * messaging-typed {"kettle#hidden~1": {"front","answer","hidden","page","context","asks"}}
 * </pre>
 *
 * An id in a group goes without its service. Kin are the places on which a question rests, as far
 * as others rest on them too: what is said in one card must not be asked by another on the same
 * day.
 */
final class ReviewScript {
  /** The part with the index. */
  static final String NAME = "review";

  private ReviewScript() {}

  static Map<String, Object> index(List<TypedCard> cards, QuestionBank bank) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("groups", groups(cards));
    data.put("kin", kin(cards, bank));
    return data;
  }

  private static List<Object> groups(List<TypedCard> cards) {
    Map<List<Object>, List<TypedCard>> groups =
        cards.stream()
            .collect(
                Collectors.groupingBy(
                    c -> List.of(c.service(), c.tasks()), LinkedHashMap::new, Collectors.toList()));
    List<Object> out = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            out.add(
                Entry.of("service", key.get(0))
                    .with("tasks", key.get(1))
                    .with("limits", entries(group, TypedCard.Kind.LIMIT))
                    .with("clozes", entries(group, TypedCard.Kind.CLOZE))
                    .map()));
    return out;
  }

  private static List<String> entries(List<TypedCard> cards, TypedCard.Kind kind) {
    return cards.stream()
        .filter(c -> c.kind() == kind)
        .map(c -> c.id().substring(c.service().length() + 1) + " " + c.stamp())
        .toList();
  }

  private static Map<String, Object> kin(List<TypedCard> cards, QuestionBank bank) {
    Map<String, Integer> rest = new LinkedHashMap<>();
    Set<String> places = new LinkedHashSet<>();
    cards.forEach(c -> places.add(c.service() + "#" + c.anchor()));
    bank.cards().forEach(c -> places.add(c.service() + "#" + c.anchor()));
    bank.questions()
        .forEach(q -> q.about().forEach(ref -> rest.merge(ref.toString(), 1, Integer::sum)));
    rest.forEach(
        (place, questions) -> {
          if (questions > 1) {
            places.add(place);
          }
        });
    Map<String, Object> kin = new LinkedHashMap<>();
    for (Question q : bank.questions()) {
      List<String> shared =
          q.about().stream().map(Ref::toString).filter(places::contains).distinct().toList();
      if (!shared.isEmpty()) {
        kin.put(q.id(), shared);
      }
    }
    return kin;
  }

  static Object said(TypedCard card) {
    return Entry.of(
            "page", InlineNodes.address(new Target.OnService(card.service(), card.anchor())))
        .with("context", card.context())
        .with("front", InlineNodes.unlinked(card.front()))
        .with("answer", card.answer())
        .with("hidden", card.hidden().equals(card.answer()) ? "" : card.hidden())
        .with("asks", card.asks())
        .map();
  }
}
