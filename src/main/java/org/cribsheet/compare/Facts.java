package org.cribsheet.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Every number and word that a service's notes hold, to hold a comparison against them. */
final class Facts {
  /** A quantity that one can find again: in base units, rounded. */
  private record Amount(long value, String unit) {
    static Amount of(double value, String unit) {
      return new Amount(Math.round(value * 1_000_000), unit);
    }
  }

  private final StringBuilder words = new StringBuilder();
  private final Set<Amount> amounts = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  private Facts() {}

  static Facts of(Service service) {
    Facts facts = new Facts();
    facts.add(service.title());
    facts.addAll(service.lead());
    service
        .topics()
        .forEach(
            t -> {
              facts.add(t.title());
              facts.addAll(t.blocks());
            });
    return facts;
  }

  boolean say(String identifier) {
    return words.indexOf(identifier) >= 0;
  }

  /** A measured quantity must be there in some unit, a mere number in any company. */
  boolean say(String text, Quantity quantity) {
    if (quantity.isMeasured()) {
      return amounts.contains(Amount.of(quantity.value(), quantity.unit()))
          && amounts.contains(Amount.of(quantity.low(), quantity.unit()));
    }
    return numbers.containsAll(digits(text.substring(quantity.start(), quantity.end())));
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Bullet b) {
      add(b.text());
      addAll(b.children());
    } else if (block instanceof Paragraph p) {
      add(p.text());
    } else if (block instanceof Quote q) {
      addAll(q.content());
    } else if (block instanceof CodeBlock c) {
      add(c.code());
    } else if (block instanceof Diagram d) {
      add(d.alt());
    } else if (block instanceof Subheading h) {
      add(h.text());
    } else if (block instanceof Table t) {
      t.header().forEach(this::add);
      t.rows().forEach(row -> row.forEach(this::add));
    } else if (block instanceof Scenario s) {
      add(s.stem());
      s.parts().forEach(this::add);
    }
  }

  private void add(Block.Part part) {
    if (part instanceof Remark r) {
      add(r.block());
    } else if (part instanceof Option o) {
      add(o.text());
      add(o.reason());
      addAll(o.children());
    }
  }

  private void add(List<Inline> text) {
    add(Inlines.plain(text));
  }

  private void add(String text) {
    words.append(text).append('\n');
    Set<String> found = digits(text);
    if (found.isEmpty()) {
      return;
    }
    numbers.addAll(found);
    for (Quantity q : Quantities.inLists(text)) {
      amounts.add(Amount.of(q.value(), q.unit()));
      amounts.add(Amount.of(q.low(), q.unit()));
    }
  }

  /** Numbers by their digits, without the commas that part thousands. */
  private static Set<String> digits(String text) {
    Set<String> found = new HashSet<>();
    StringBuilder number = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside = number.length() > 0 && (c == '.' || c == ',') && isDigit(text, i + 1);
      if (isDigit(text, i) || (inside && c == '.')) {
        number.append(c);
      } else if (number.length() > 0 && !inside) {
        found.add(number.toString());
        number.setLength(0);
      }
    }
    return found;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
