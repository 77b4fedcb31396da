package org.cribsheet.site;

import org.cribsheet.compare.Limit;
import org.cribsheet.site.view.CompareViews.FigureView;
import org.cribsheet.text.Inlines;

/** Says a fact with a number in few words: what stands around the number, cut at words' ends. */
final class Figures {
  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  private Figures() {}

  static FigureView of(Limit limit) {
    String text = Inlines.plain(limit.text()).strip();
    String number = limit.quantity().strip();
    int at = text.indexOf(number);
    return at < 0
        ? new FigureView(beginning(text, BEFORE + AFTER) + " ", number, "")
        : new FigureView(
            end(text.substring(0, at)),
            number,
            beginning(text.substring(at + number.length()), AFTER));
  }

  private static String end(String text) {
    if (text.length() <= BEFORE) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - BEFORE);
    return cut < 0 || cut == text.length() - 1 ? text : "…" + text.substring(cut);
  }

  private static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int cut = text.lastIndexOf(' ', most);
    return text.substring(0, Math.max(0, cut)) + " …";
  }
}
