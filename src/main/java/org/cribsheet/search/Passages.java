package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Picture;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Topic;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Cuts one page's notes into passages: a bullet with what hangs below it where that is short, else
 * each by itself; a small topic as a whole; a table row by row; of a scenario what is asked, never
 * the answers.
 */
final class Passages {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A bullet and what hangs below it are read at a glance while they have no more words. */
  private static final int SHORT = 60;

  /** A topic of no more words is one fact, even in several bullets. */
  private static final int SMALL = 20;

  /** A bullet of so few words that is followed by more names what hangs below it. */
  private static final int LABEL = 8;

  private final String page;
  private final String title;
  private final String service;
  private final List<SearchDocument> documents;

  Passages(String page, String title, String service, List<SearchDocument> documents) {
    this.page = page;
    this.title = title;
    this.service = service;
    this.documents = documents;
  }

  /** Where a block stands: the innermost id around it, and the headings above it. */
  private record Place(String anchor, List<String> path) {
    Place at(String id) {
      return new Place(id, path);
    }

    Place below(String heading) {
      List<String> longer = new ArrayList<>(path);
      longer.add(heading);
      return new Place(anchor, List.copyOf(longer));
    }
  }

  void topic(Topic topic) {
    Place place = new Place(topic.id(), List.of()).below(plain(topic.title()));
    if (isTold(topic.blocks(), SMALL)) {
      add(place, told(topic.blocks()));
    } else {
      add(place, "");
      blocks(topic.blocks(), place);
    }
  }

  void blocks(List<Block> blocks) {
    blocks(blocks, new Place("", List.of()));
  }

  private void blocks(List<Block> blocks, Place place) {
    Place here = place;
    for (Block block : blocks) {
      if (block instanceof Subheading heading) {
        here = place.at(heading.id()).below(plain(heading.text()));
        add(here, "");
      } else {
        block(block, here);
      }
    }
  }

  private void block(Block block, Place place) {
    if (block instanceof Bullet bullet) {
      bullet(bullet, place.at(bullet.id()));
    } else if (block instanceof Paragraph paragraph) {
      add(place, plain(paragraph.text()));
    } else if (block instanceof CodeBlock code) {
      add(place, oneLine(code.code()), Kind.CODE);
    } else if (block instanceof Quote quote) {
      blocks(quote.content(), place);
    } else if (block instanceof Table table) {
      rows(table, place.at(table.id()));
    } else if (block instanceof Picture picture) {
      add(place, oneLine(picture.alt()));
    } else if (block instanceof Diagram diagram) {
      add(place, oneLine(diagram.alt()));
    } else if (block instanceof Scenario scenario) {
      add(place.at(scenario.id()), plain(scenario.stem()), Kind.SCENARIO);
    }
  }

  private void bullet(Bullet bullet, Place place) {
    String own = plain(bullet.text());
    if (isTold(List.of(bullet), SHORT)) {
      add(place, told(List.of(bullet)));
    } else if (words(own) <= LABEL && !bullet.children().isEmpty()) {
      blocks(bullet.children(), own.isEmpty() ? place : place.below(withoutColon(own)));
    } else {
      add(place, own);
      blocks(bullet.children(), place);
    }
  }

  /** The header's words stand above each row, as they do on the page. */
  private void rows(Table table, Place place) {
    String header = cells(table.header());
    Place below = header.isEmpty() ? place : place.below(header);
    table.rows().forEach(row -> add(below, cells(row)));
  }

  private static String cells(List<List<Inline>> cells) {
    return cells.stream()
        .map(Passages::plain)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(SearchDocument.OR));
  }

  private void add(Place place, String text) {
    add(place, text, Kind.PASSAGE);
  }

  private void add(Place place, String text, Kind kind) {
    String heading = String.join(SearchDocument.BELOW, place.path());
    if (!text.isEmpty() || !heading.isEmpty()) {
      String url = place.anchor().isEmpty() ? page : page + "#" + place.anchor();
      documents.add(new SearchDocument(url, title, heading, text, service, kind));
    }
  }

  private static boolean isTold(List<Block> blocks, int most) {
    return blocks.stream().allMatch(Passages::isTold) && words(told(blocks)) <= most;
  }

  /** Whether a block and all below it are sentences, which read well in one line. */
  private static boolean isTold(Block block) {
    return block instanceof Paragraph
        || block instanceof Bullet bullet && bullet.children().stream().allMatch(Passages::isTold);
  }

  private static String told(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.add(plain(paragraph.text()));
      } else if (block instanceof Bullet bullet) {
        lines.add(plain(bullet.text()));
        lines.add(told(bullet.children()));
      }
    }
    lines.removeIf(String::isEmpty);
    return String.join(SearchDocument.OR, lines);
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" ").length;
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  static String plain(List<Inline> text) {
    return oneLine(Inlines.plain(text));
  }

  private static String oneLine(String text) {
    String stripped = text.strip();
    return isOneLine(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
  }

  /** Most texts have single spaces only, and a pattern is slower than a glance. */
  private static boolean isOneLine(String text) {
    char before = 'a';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '\r' && c >= '\t' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }
}
