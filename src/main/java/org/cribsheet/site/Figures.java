package org.cribsheet.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Limit;
import org.cribsheet.site.view.CompareViews.FigureView;
import org.cribsheet.site.view.CompareViews.PieceView;
import org.cribsheet.text.Inlines;

/**
 * Says a fact with its numbers in few words: what stands around and between them, cut at words'
 * ends.
 */
final class Figures {
  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  private Figures() {}

  /** The limits of each fact together, in the order in which the facts come. */
  static List<List<Limit>> byFact(List<Limit> limits) {
    Map<List<Object>, List<Limit>> facts = new LinkedHashMap<>();
    for (Limit l : limits) {
      facts
          .computeIfAbsent(List.of(l.service(), l.anchor(), l.text()), k -> new ArrayList<>())
          .add(l);
    }
    return List.copyOf(facts.values());
  }

  /** One fact with every number that it states; what the text does not spell so stands behind. */
  static FigureView of(List<Limit> fact) {
    String text = Inlines.plain(fact.get(0).text()).strip();
    List<PieceView> pieces = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    int from = 0;
    for (Limit limit : fact) {
      String number = limit.quantity().strip();
      int at = text.indexOf(number, from);
      if (at < 0) {
        strangers.add(number);
      } else {
        String between = text.substring(from, at);
        add(pieces, from == 0 ? end(between) : middle(between), false);
        add(pieces, number, true);
        from = at + number.length();
      }
    }
    String rest = text.substring(from);
    add(pieces, beginning(rest, from == 0 ? BEFORE + AFTER : AFTER), false);
    for (String number : strangers) {
      add(pieces, " ", false);
      add(pieces, number, true);
    }
    return new FigureView(pieces);
  }

  private static void add(List<PieceView> pieces, String text, boolean number) {
    if (!text.isEmpty()) {
      pieces.add(new PieceView(text, number));
    }
  }

  static String end(String text) {
    if (text.length() <= BEFORE) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - BEFORE);
    return cut < 0 || cut == text.length() - 1 ? text : "…" + text.substring(cut);
  }

  static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int cut = text.lastIndexOf(' ', most);
    return text.substring(0, Math.max(0, cut)) + " …";
  }

  static String middle(String text) {
    int cut = text.length() <= BEFORE ? -1 : text.indexOf(' ', text.length() - AFTER);
    return cut < 0 ? text : beginning(text, BEFORE - AFTER) + text.substring(cut);
  }
}
