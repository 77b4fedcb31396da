package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.contradict.Fact.Context;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Reads what a service's notes state. What a story supposes, and what is wrong in it, is no
 * statement.
 */
final class PageReader {
  private static final Pattern ARROWS = Pattern.compile("\\s*(?:-+>|=+>|→|➝|⇒)\\s*");
  private static final Pattern LIST = Pattern.compile("\\s*(?:,? and |,? or |, )\\s*");
  private static final Pattern INLINE_LIST =
      Pattern.compile(
          "^(?<title>[^:]{3,60}): (?<parts>[^.:;]+,[^.:;]+(?:,| and | or )[^.:;]+)\\.?$");
  private static final int LONGEST_PART = 6;

  private final List<Fact> facts = new ArrayList<>();
  private final List<Enumeration> enumerations = new ArrayList<>();

  private PageReader() {}

  static Page read(Service service) {
    PageReader reader = new PageReader();
    reader.blocks(service.lead(), Context.NONE);
    service
        .topics()
        .forEach(t -> reader.blocks(t.blocks(), Context.NONE.and(Inlines.plain(t.title()))));
    String name = service.name() + " " + service.shortName() + " " + Inlines.plain(service.title());
    return new Page(name, List.copyOf(reader.facts), List.copyOf(reader.enumerations));
  }

  private void blocks(List<Block> blocks, Context context) {
    blocks.forEach(b -> block(b, context));
  }

  private void block(Block block, Context context) {
    if (block instanceof Bullet b) {
      bullet(b, context);
    } else if (block instanceof Paragraph p) {
      line(p.text(), context, p.position());
    } else if (block instanceof Quote q) {
      blocks(q.content(), context);
    } else if (block instanceof Table t) {
      table(t, context);
    } else if (block instanceof Scenario s) {
      s.parts().forEach(p -> part(p, context));
    }
  }

  /** What is right in a scenario holds there; only what explains it holds in general. */
  private void part(Block.Part part, Context context) {
    if (part instanceof Remark r) {
      block(r.block(), context);
    } else if (part instanceof Option o && o.correct()) {
      blocks(o.children(), context);
    }
  }

  private void bullet(Bullet b, Context context) {
    String text = Inlines.plain(b.text());
    if (b.reading() instanceof Reading.CallOut c && c.kind() == Reading.Kind.EXAMPLE) {
      return;
    }
    steps(text, b.position());
    if (!isQuoted(text)) {
      line(b.text(), context, b.position());
      list(b, text);
    }
    if (!b.children().isEmpty()) {
      blocks(b.children(), context.and(text));
    }
  }

  private static boolean isQuoted(String text) {
    return !text.isEmpty() && "\"“'‘".indexOf(text.charAt(0)) >= 0;
  }

  private void line(List<Inline> text, Context context, Position position) {
    facts.add(Fact.line(context, Inlines.plain(text), Inlines.withoutCode(text), position));
  }

  private void steps(String text, Position position) {
    if (!ARROWS.matcher(text).find()) {
      return;
    }
    String bare = text.replaceAll("[\"“”]", "");
    int colon = bare.indexOf(": ");
    String title = colon > 0 ? bare.substring(0, colon) : "";
    List<String> steps = List.of(ARROWS.split(bare.substring(colon + 1)));
    if (steps.size() > 2) {
      enumerations.add(Enumeration.of(title, steps, true, position));
    }
  }

  private void list(Bullet b, String text) {
    List<String> parts = new ArrayList<>();
    String title = text;
    Matcher inline = INLINE_LIST.matcher(text);
    if (text.contains(": ") && inline.matches()) {
      title = inline.group("title");
      parts.addAll(List.of(LIST.split(inline.group("parts"))));
    } else if (text.strip().endsWith(":")) {
      for (Block child : b.children()) {
        if (child instanceof Bullet c && ARROWS.split(Inlines.plain(c.text())).length < 2) {
          parts.addAll(List.of(LIST.split(Inlines.plain(c.text()))));
        }
      }
    }
    if (parts.size() > 2 && parts.stream().allMatch(PageReader::isShort)) {
      enumerations.add(Enumeration.of(title, parts, false, b.position()));
    }
  }

  private static boolean isShort(String part) {
    return part.strip().split("\\s+").length <= LONGEST_PART;
  }

  private void table(Table t, Context context) {
    for (int i = 0; i < t.rows().size(); i++) {
      List<List<Inline>> row = t.rows().get(i);
      Position at =
          new Position(t.position().file(), t.position().line() + 2 + i, t.position().column());
      for (int column = 1; column < row.size(); column++) {
        String head = column < t.header().size() ? Inlines.plain(t.header().get(column)) : "";
        for (String line : lines(row.get(column))) {
          facts.add(
              Fact.cell(
                  context, Inlines.plain(row.get(0)), head, line, t.position().toString(), at));
        }
      }
    }
  }

  /** A cell may hold several lines. */
  private static List<String> lines(List<Inline> cell) {
    List<String> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : cell) {
      if (inline instanceof Inline.Break) {
        lines.add(Inlines.withoutCode(line));
        line.clear();
      } else {
        line.add(inline);
      }
    }
    lines.add(Inlines.withoutCode(line));
    return lines;
  }
}
