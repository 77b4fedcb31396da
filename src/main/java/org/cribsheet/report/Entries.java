package org.cribsheet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Comparison;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.report.Entry.Kind;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inlines;

/** Finds all that readers learn from, in reading order. */
final class Entries {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private Entries() {}

  static List<Entry> of(Notebook notebook, List<Question> written, List<Comparison> comparisons) {
    Entries found = new Entries();
    notebook.services().forEach(found::service);
    written.forEach(found::question);
    comparisons.forEach(found::comparison);
    return found.entries;
  }

  private void service(Service s) {
    names.put(s.slug(), s.name());
    Gathered opening = new Gathered().line(s.title()).unaddressed(s.lead());
    add(Kind.TOPIC, s.slug(), s.name(), opening, s.position());
    blocks(s.lead(), s.slug(), s.name());
    s.topics().forEach(t -> topic(t, s));
  }

  private void topic(Topic t, Service s) {
    String place = s.name() + " › " + Inlines.plain(t.title());
    Gathered opening = new Gathered().line(t.title()).unaddressed(t.blocks());
    add(Kind.TOPIC, s.slug() + "#" + t.id(), place, opening, t.position());
    blocks(t.blocks(), s.slug(), place);
  }

  private void blocks(List<Block> blocks, String slug, String place) {
    blocks.forEach(b -> block(b, slug, place));
  }

  private void block(Block block, String slug, String place) {
    if (block instanceof Bullet b) {
      Kind kind = b.reading() instanceof Reading.Cue ? Kind.CUE : Kind.FACT;
      Gathered own = new Gathered().line(b.text()).unaddressed(b.children());
      add(kind, slug + "#" + b.id(), place, own, b.position());
      blocks(b.children(), slug, place);
    } else if (block instanceof Quote q) {
      blocks(q.content(), slug, place);
    } else if (block instanceof Subheading h) {
      add(Kind.TOPIC, slug + "#" + h.id(), place, new Gathered().line(h.text()), h.position());
    } else if (block instanceof Table t) {
      add(Kind.FACT, slug + "#" + t.id(), place, new Gathered().table(t), t.position());
    } else if (block instanceof Scenario s) {
      entries.add(
          new Entry(
              Kind.SCENARIO,
              slug + "#" + s.id(),
              place,
              new Gathered().all(s).words(),
              Facts.of(s),
              s.position()));
    }
  }

  private void question(Question q) {
    Gathered all = new Gathered().line(q.stem()).all(q.setting());
    StringBuilder right = new StringBuilder();
    for (Choice c : q.choices()) {
      all.option(c.right(), c.text()).all(c.reason());
      right.append(c.right() ? c.key() + " " : "");
    }
    all.all(q.explanation());
    entries.add(
        new Entry(
            Kind.QUESTION,
            q.id(),
            names.getOrDefault(q.service(), q.service()),
            all.words(),
            all.digest() + " " + right,
            q.position()));
  }

  private void comparison(Comparison c) {
    Gathered all =
        new Gathered().say(c.title() + "\n" + c.question() + "\n").table(c.table()).all(c.after());
    add(Kind.COMPARISON, c.slug(), c.title(), all, c.position());
  }

  private void add(Kind kind, String id, String place, Gathered text, Position position) {
    entries.add(new Entry(kind, id, place, text.words(), text.digest(), position));
  }
}
