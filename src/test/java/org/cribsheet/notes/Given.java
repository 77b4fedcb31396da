package org.cribsheet.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.markdown.Node;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;

/** Notes made by hand for tests, without the reader of notes. */
public final class Given {
  public static final Position HERE = new Position("notes.md", 1, 1);

  private Given() {}

  public static Notebook notebook(Service... services) {
    return new Notebook(List.of(services));
  }

  /** A service whose name, title and short name are the same, with blocks before any topic. */
  public static Service service(String slug, String name, Block... lead) {
    return new Service(
        slug, name, name, text(name), "area", Meta.NONE, List.of(lead), List.of(), HERE);
  }

  public static Service with(Service s, Topic... topics) {
    return new Service(
        s.slug(),
        s.name(),
        s.shortName(),
        s.title(),
        s.area(),
        s.meta(),
        s.lead(),
        List.of(topics),
        s.position());
  }

  public static Topic topic(String id, String title, Block... blocks) {
    return new Topic(id, text(title), Meta.NONE, List.of(blocks), HERE);
  }

  /** A bullet of Markdown whose id the build made. */
  public static Bullet bullet(String id, String markdown, Block... children) {
    return new Bullet(id, false, text(markdown), Reading.PLAIN, List.of(children), HERE);
  }

  /** A bullet whose id its author wrote. */
  public static Bullet written(String id, String markdown) {
    return new Bullet(id, true, text(markdown), Reading.PLAIN, List.of(), HERE);
  }

  public static Bullet reading(String id, String markdown, Reading reading) {
    return new Bullet(id, false, text(markdown), reading, List.of(), HERE);
  }

  public static Paragraph paragraph(String markdown) {
    return new Paragraph(text(markdown), HERE);
  }

  /** Rows as {@code a | b}; the first is the header. */
  public static Table table(String id, String... rows) {
    List<List<List<Inline>>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split(" \\| ", -1)).map(Given::text).toList())
            .toList();
    return new Table(id, cells.get(0), cells.subList(1, cells.size()), HERE);
  }

  /** Markdown as running text. */
  public static List<Inline> text(String markdown) {
    if (markdown.isBlank()) {
      return List.of();
    }
    List<Node> nodes =
        new MarkdownReader(new Reporter()).read(SourceFile.of("notes.md", markdown)).nodes();
    return ((Node.Paragraph) nodes.get(0)).text();
  }

  /**
   * Running text as tests read it: {@code [words](slug#anchor)}, {@code `code`}, {@code
   * **strong**}.
   */
  public static String shown(List<Inline> text) {
    return text.stream().map(Given::shown).collect(Collectors.joining());
  }

  private static String shown(Inline inline) {
    if (inline instanceof Inline.Text t) {
      return t.text();
    } else if (inline instanceof Inline.Code c) {
      return "`" + c.code() + "`";
    } else if (inline instanceof Inline.Strong s) {
      return "**" + shown(s.content()) + "**";
    } else if (inline instanceof Inline.Emphasis e) {
      return "*" + shown(e.content()) + "*";
    } else if (inline instanceof Inline.Element e && e.name().equals(Inline.Element.OURS)) {
      return shown(e.content());
    } else if (inline instanceof Inline.Element e) {
      return "<" + e.name() + ">" + shown(e.content()) + "</" + e.name() + ">";
    } else if (inline instanceof Inline.Link l) {
      return "[" + shown(l.content()) + "](" + shown(l.target()) + ")";
    } else if (inline instanceof Inline.WikiLink w) {
      return "[[" + w.slug() + "]]";
    }
    return "\n";
  }

  private static String shown(Target target) {
    if (target instanceof Target.OnService s) {
      return s.slug()
          + Optional.of(s.anchor()).filter(a -> !a.isEmpty()).map(a -> "#" + a).orElse("");
    }
    return target instanceof Target.OnSite p ? p.path() : ((Target.Elsewhere) target).address();
  }
}
