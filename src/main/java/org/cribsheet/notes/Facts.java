package org.cribsheet.notes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Picture;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.text.Essence;
import org.cribsheet.text.Inline;

/**
 * Short digests of facts, by which one sees later whether a fact is still what it was. A digest
 * knows a fact's numbers, identifiers and negations only, so it survives rewording.
 */
public final class Facts {
  /** Letters of one digest; a topic's stand together without anything between them. */
  public static final int WIDTH = 5;

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final List<Essence> facts = new ArrayList<>();

  private Facts() {}

  /**
   * One digest for everything on a topic's part of the page that has an address, in the order of
   * the page: the heading, then bullets, scenarios, tables and lesser headings. What has no address
   * belongs to what it stands in.
   */
  public static String of(Topic topic) {
    Facts facts = new Facts();
    facts.blocks(topic.blocks(), facts.fact().add(topic.title()));
    return facts.digests();
  }

  /** The digests of a bullet or another block, and of all below it. */
  public static String of(Block block) {
    Facts facts = new Facts();
    facts.block(block, new Essence());
    return facts.digests();
  }

  /** The digest of one line alone. */
  public static String of(List<Inline> line) {
    return digest(new Essence().add(line).toString());
  }

  /** One digest of several. */
  public static String together(String digests) {
    return digest(digests);
  }

  private String digests() {
    StringBuilder out = new StringBuilder(facts.size() * WIDTH);
    facts.forEach(fact -> out.append(digest(fact.toString())));
    return out.toString();
  }

  private Essence fact() {
    Essence fact = new Essence();
    facts.add(fact);
    return fact;
  }

  private void blocks(List<Block> blocks, Essence within) {
    blocks.forEach(b -> block(b, within));
  }

  private void block(Block block, Essence within) {
    if (block instanceof Bullet b) {
      blocks(b.children(), fact().add(b.text()));
    } else if (block instanceof Paragraph p) {
      within.add(p.text());
    } else if (block instanceof Quote q) {
      blocks(q.content(), within);
    } else if (block instanceof CodeBlock c) {
      within.addCode(c.code());
    } else if (block instanceof Diagram d) {
      within.add(List.of(new Inline.Text(d.alt() + "\n" + d.source())));
    } else if (block instanceof Picture p) {
      within.add(List.of(new Inline.Text(p.alt())));
    } else if (block instanceof Subheading h) {
      fact().add(h.text());
    } else if (block instanceof Table t) {
      table(t, fact());
    } else if (block instanceof Scenario s) {
      Essence fact = fact().add(s.stem());
      s.parts().forEach(p -> part(p, fact));
    }
  }

  private static void table(Table table, Essence fact) {
    table.header().forEach(fact::add);
    table.rows().forEach(row -> row.forEach(fact::add));
  }

  private void part(Block.Part part, Essence scenario) {
    if (part instanceof Option o) {
      scenario.sign(o.correct() ? "right" : "wrong").add(o.text()).add(o.reason());
      blocks(o.children(), scenario);
    } else if (part instanceof Remark r) {
      block(r.block(), scenario);
    }
  }

  /** FNV-1a, 64 bits, of which 30 are enough to tell a fact from its own past. */
  private static String digest(String essence) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : essence.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    StringBuilder out = new StringBuilder(WIDTH);
    for (int i = 0; i < WIDTH; i++) {
      out.append(LETTERS.charAt((int) (hash >>> (6 * i)) & 63));
    }
    return out.toString();
  }
}
