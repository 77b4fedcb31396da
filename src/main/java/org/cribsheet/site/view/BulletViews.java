package org.cribsheet.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Reading;
import org.cribsheet.site.view.BlockView.BulletView;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Labels;

/** Lays out a bullet's line by what it turned out to be. */
final class BulletViews {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)](?:\\s|$)");

  private final InlineViews inlines;
  private final NoteViews notes;

  BulletViews(InlineViews inlines, NoteViews notes) {
    this.inlines = inlines;
    this.notes = notes;
  }

  BulletView of(Bullet b) {
    List<BlockView> children = notes.blocks(b.children());
    if (b.reading() instanceof Reading.CallOut c) {
      Label line = Label.of(b.text());
      return view(
          b,
          "callout",
          "callout " + tone(c.kind()),
          line.label(),
          line.rest(),
          List.of(),
          List.of(),
          children);
    } else if (b.reading() instanceof Reading.Cue c) {
      return view(b, "cue", "cue", "", c.situation(), inlines.of(c.answer()), List.of(), children);
    } else if (b.reading() instanceof Reading.Flow f) {
      return flow(b, f, children);
    }
    return view(
        b, "plain", isNumbered(b) ? "numbered" : "", "", b.text(), List.of(), List.of(), children);
  }

  /** Its number is its sign: a second one would be one too many. */
  private static boolean isNumbered(Bullet b) {
    return !b.text().isEmpty()
        && b.text().get(0) instanceof Inline.Text first
        && NUMBER.matcher(first.text()).lookingAt();
  }

  private BulletView view(
      Bullet b,
      String kind,
      String look,
      String label,
      List<Inline> text,
      List<InlineView> answer,
      List<List<InlineView>> steps,
      List<BlockView> children) {
    return new BulletView(
        b.id(), kind, look, label, inlines.of(text), answer, steps, children, notes.line(b));
  }

  private static String tone(Reading.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What stands before a colon in the first step names the flow: {@code The life of an order:
   * placed -> paid -> sent}.
   */
  private BulletView flow(Bullet b, Reading.Flow f, List<BlockView> children) {
    List<List<Inline>> steps = new ArrayList<>(f.steps());
    List<Inline> title = List.of();
    if (!steps.isEmpty()
        && !steps.get(0).isEmpty()
        && steps.get(0).get(0) instanceof Inline.Text t) {
      int colon = t.text().indexOf(": ");
      if (colon > 0) {
        title = List.of(new Inline.Text(t.text().substring(0, colon + 1)));
        steps.set(0, replaceFirst(steps.get(0), t.text().substring(colon + 2)));
      }
    }
    return view(
        b,
        "flow",
        title.isEmpty() ? "flow" : "flow titled",
        "",
        title,
        List.of(),
        steps.stream().map(inlines::of).toList(),
        children);
  }

  private static List<Inline> replaceFirst(List<Inline> text, String first) {
    List<Inline> copy = new ArrayList<>(text);
    copy.set(0, new Inline.Text(first));
    return copy;
  }

  /** A line cut behind the label it opens with; a label in bold type counts as well. */
  private record Label(String label, List<Inline> rest) {
    static Label of(List<Inline> text) {
      if (text.isEmpty() || text.get(0) instanceof Inline.Link) {
        return new Label("", text);
      }
      String first = Inlines.plain(text.subList(0, 1));
      int end = Labels.of(first).map(Labels.Label::end).orElse(0);
      if (text.get(0) instanceof Inline.Text && end > 0) {
        return new Label(first.substring(0, end).strip(), Inlines.from(text, end));
      }
      return end == first.length() && end > 0
          ? new Label(first.strip(), text.subList(1, text.size()))
          : new Label("", text);
    }
  }
}
