package org.cribsheet.quiz;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Small notes, made by hand: {@code notebook(service("sqs", scenario("…", right("…"),
 * wrong("…"))))}.
 */
final class Notes {
  static final Position HERE = new Position("messaging.md", 7, 3);

  private Notes() {}

  static Notebook notebook(Service... services) {
    return new Notebook(List.of(services));
  }

  static Service service(String slug, Block... lead) {
    return service(slug, Meta.NONE, List.of(lead));
  }

  static Service service(String slug, Meta meta, List<Block> lead, Topic... topics) {
    String shortName = slug.toUpperCase(Locale.ROOT);
    return new Service(
        slug,
        "Amazon " + shortName,
        shortName,
        text(shortName),
        "messaging",
        meta,
        lead,
        List.of(topics),
        HERE);
  }

  static Topic topic(String title, Block... blocks) {
    return new Topic(slug(title), text(title), Meta.NONE, List.of(blocks), HERE);
  }

  static Meta tasks(String... tasks) {
    return new Meta(Optional.empty(), Optional.empty(), List.of(tasks));
  }

  static Bullet bullet(String words, Block... children) {
    return new Bullet(slug(words), false, text(words), Reading.PLAIN, List.of(children), HERE);
  }

  /** A bullet whose author wrote its id. */
  static Bullet fact(String id, String words, Block... children) {
    return new Bullet(id, true, text(words), Reading.PLAIN, List.of(children), HERE);
  }

  static Bullet cue(String situation, String answer, Block... children) {
    return cue(text(situation), text(answer), children);
  }

  static Bullet cue(List<Inline> situation, List<Inline> answer, Block... children) {
    return new Bullet(
        slug(Inlines.plain(situation)),
        false,
        situation,
        new Reading.Cue(situation, "->", answer),
        List.of(children),
        HERE);
  }

  static Bullet flow(String... steps) {
    return new Bullet(
        slug(steps[0]),
        false,
        text(String.join(" -> ", steps)),
        new Reading.Flow(
            Arrays.stream(steps).map(Notes::text).toList(),
            Collections.nCopies(steps.length - 1, "->")),
        List.of(),
        HERE);
  }

  static Scenario scenario(String stem, Block.Part... parts) {
    return new Scenario(slug(stem), false, "Scenario", text(stem), List.of(parts), HERE);
  }

  static Option right(String words, Block... children) {
    return option("Correct", true, words, "", children);
  }

  static Option wrong(String words, String reason) {
    return option("Incorrect", false, words, reason);
  }

  static Option option(
      String label, boolean right, String words, String reason, Block... children) {
    return new Option(
        slug(words), right, label, text(words), " - ", text(reason), List.of(children), HERE);
  }

  static Remark remark(Block block) {
    return new Remark(block);
  }

  static Paragraph paragraph(String words) {
    return new Paragraph(text(words), HERE);
  }

  static List<Inline> text(String words) {
    return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
  }

  static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Blocks as short text, so that a test can say what it expects. */
  static String told(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      out.append(out.isEmpty() ? "" : "; ");
      if (block instanceof Paragraph p) {
        out.append(Inlines.plain(p.text()));
      } else if (block instanceof Bullet b) {
        out.append("- ").append(Inlines.plain(b.text()));
        out.append(b.children().isEmpty() ? "" : " (" + told(b.children()) + ")");
      } else {
        out.append(block.getClass().getSimpleName());
      }
    }
    return out.toString();
  }
}
