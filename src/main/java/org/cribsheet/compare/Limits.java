package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Finds the numbers worth knowing in facts and tables. Numbers of scenarios, examples, flows and
 * quoted situations belong to a story; numbers in code to an example.
 */
public final class Limits {
  private static final Pattern HEAD_OF_LIMITS =
      Pattern.compile(
          "\\b(?:limits?|quotas?|max(?:imum)?|min(?:imum)?|default|largest|smallest|longest|most)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD_OF_EXAMPLES =
      Pattern.compile("\\b(?:examples?|scenarios?|use|used|uses)\\b", Pattern.CASE_INSENSITIVE);

  private final Service service;
  private final List<Limit> limits = new ArrayList<>();

  private Limits(Service service) {
    this.service = service;
  }

  /** In reading order. */
  public static List<Limit> of(Notebook notebook) {
    return notebook.services().stream().flatMap(s -> of(s).stream()).toList();
  }

  static List<Limit> of(Service service) {
    Limits limits = new Limits(service);
    limits.addAll(service.lead(), "");
    service.topics().forEach(t -> limits.addAll(t.blocks(), t.id()));
    return limits.limits;
  }

  private void addAll(List<Block> blocks, String anchor) {
    for (Block block : blocks) {
      if (block instanceof Bullet b && !isStory(b.reading())) {
        fact(b.text(), b.id());
        addAll(b.children(), b.id());
      } else if (block instanceof Paragraph p) {
        fact(p.text(), anchor);
      } else if (block instanceof Quote q) {
        addAll(q.content(), anchor);
      } else if (block instanceof Table t) {
        table(t);
      }
    }
  }

  private static boolean isStory(Reading reading) {
    if (reading instanceof Reading.CallOut c) {
      return c.kind() == Reading.Kind.EXAMPLE || c.kind() == Reading.Kind.POSSIBLE_ISSUE;
    } else if (reading instanceof Reading.Cue c) {
      String situation = Inlines.plain(c.situation()).strip();
      return !situation.isEmpty() && "\"“'‘".indexOf(situation.charAt(0)) >= 0;
    }
    return reading instanceof Reading.Flow;
  }

  private void fact(List<Inline> text, String anchor) {
    String words = Inlines.withoutCode(text);
    Set<List<Object>> seen = new HashSet<>();
    for (Quantity q : Quantities.in(words)) {
      Bound.of(words, q)
          .filter(b -> seen.add(List.of(q.value(), q.unit())))
          .ifPresent(b -> add(anchor, b, q, text));
    }
  }

  private void table(Table table) {
    for (List<List<Inline>> row : table.rows()) {
      for (int i = 1; i < row.size(); i++) {
        cell(table, row, i);
      }
    }
  }

  /** A cell under "Largest" or beside "Maximum" is a limit without saying so again. */
  private void cell(Table table, List<List<Inline>> row, int column) {
    List<Inline> head = column < table.header().size() ? table.header().get(column) : List.of();
    if (HEAD_OF_EXAMPLES.matcher(Inlines.plain(head)).find()) {
      return;
    }
    String words = Inlines.withoutCode(row.get(column));
    boolean isLimit = isHeadOfLimits(head) || isHeadOfLimits(row.get(0));
    for (Quantity q : Quantities.in(words)) {
      Optional<String> bare = Optional.of(words.strip()).filter(w -> isLimit && !q.isMeasured());
      Bound.of(words, q)
          .or(() -> bare)
          .ifPresent(b -> add(table.id(), b, q, fact(head, row, column)));
    }
  }

  private static boolean isHeadOfLimits(List<Inline> head) {
    return HEAD_OF_LIMITS.matcher(Inlines.plain(head)).find();
  }

  /** A row's cell as a fact: {@code Kettle, largest filling: 2 liters}. */
  private static List<Inline> fact(List<Inline> head, List<List<Inline>> row, int column) {
    List<Inline> fact = new ArrayList<>(row.get(0));
    if (!fact.isEmpty() && !head.isEmpty()) {
      fact.add(new Inline.Text(", "));
    }
    fact.addAll(head);
    fact.add(new Inline.Text(": "));
    fact.addAll(row.get(column));
    return fact;
  }

  private void add(String anchor, String quantity, Quantity q, List<Inline> text) {
    String unit = q.isMeasured() ? q.unit() : "count";
    limits.add(new Limit(service.slug(), anchor, quantity, q.value(), unit, text));
  }
}
