package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Slugs;

/**
 * Finds {@code [[slug#bullet|words]]} in running text. The words may be bold or code; a name in the
 * slug's stead is made one, so that {@code [[Grand Kettle]]} works or is missed by its name.
 */
final class WikiLinks {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\[\\[\\s*+([A-Za-z0-9](?:[A-Za-z0-9 _-]{0,100}[A-Za-z0-9])?)\\s*"
              + "(?:#([A-Za-z0-9_-]*+))?\\s*+(?:(]])|\\|)");

  private static final String CLOSING = "]]";

  /** Stands for a bracket behind a back-slash, which opens no link. */
  private static final char ESCAPED_BRACKET = '\uE000';

  private static final Pattern BEHIND_BACKSLASH =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\\\[");

  private final Position block;
  private final List<Inline> out = new ArrayList<>();
  private final List<Inline> text;
  private int column;

  private WikiLinks(List<Inline> text, Position block) {
    this.text = new ArrayList<>(text);
    this.block = block;
  }

  static List<Inline> in(List<Inline> text, Position block) {
    return new WikiLinks(text, block).linked();
  }

  /** Whether some link there has no words of its own: those are its page's. */
  static boolean hasBare(CharSequence markdown) {
    return OPENING.matcher(markdown).results().anyMatch(link -> link.group(3) != null);
  }

  /** Markdown as written, with escaped brackets set apart until links have been found. */
  static String marked(String markdown) {
    return markdown.contains("\\[")
        ? BEHIND_BACKSLASH.matcher(markdown).replaceAll("$1" + ESCAPED_BRACKET)
        : markdown;
  }

  private List<Inline> linked() {
    for (int i = 0; i < text.size(); i++) {
      Inline inline = text.get(i);
      if (inline instanceof Inline.Text t) {
        words(t.text(), i);
      } else if (inline instanceof Inline.Strong s) {
        out.add(new Inline.Strong(in(s.content(), block)));
      } else if (inline instanceof Inline.Emphasis e) {
        out.add(new Inline.Emphasis(in(e.content(), block)));
      } else if (inline instanceof Inline.Element e) {
        out.add(new Inline.Element(e.name(), in(e.content(), block)));
      } else if (inline instanceof Inline.Link l) {
        out.add(new Inline.Link(l.target(), unlinked(in(l.content(), block)), l.origin()));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** A link within a link is its words. */
  private static List<Inline> unlinked(List<Inline> content) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.WikiLink w && w.words().isEmpty()) {
        out.add(new Inline.Element(Inline.Element.OURS, List.of(new Inline.Text(w.slug()))));
      } else if (inline instanceof Inline.WikiLink w) {
        out.addAll(w.words());
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private void words(String words, int at) {
    if (!words.contains("[[")) {
      text(words);
      column += words.length();
      return;
    }
    Matcher m = OPENING.matcher(words);
    int from = 0;
    while (m.find(from)) {
      // Up to the next bracket only: every part of the text is looked at once, however many open.
      int bracket = words.indexOf('[', m.end());
      int limit = bracket < 0 ? words.length() : bracket;
      int within = words.substring(m.end(), limit).indexOf(CLOSING);
      int end = m.group(3) != null ? m.end() : within < 0 ? -1 : m.end() + within;
      if (end < 0 && bracket < 0 && goesOn(words, from, at, m)) {
        return;
      }
      boolean link = end >= 0;
      text(words.substring(from, link ? m.start() : m.end()));
      from = m.end();
      if (link) {
        boolean bare = m.group(3) != null;
        List<Inline> own =
            bare ? List.of() : spoken(List.of(new Inline.Text(words.substring(m.end(), end))));
        link(m, own);
        from = bare ? end : end + CLOSING.length();
      }
    }
    text(words.substring(from));
    column += words.length();
  }

  /** A link whose words hold bold or code: it ends in a later piece of the text. */
  private boolean goesOn(String words, int from, int at, Matcher m) {
    for (int i = at + 1; i < text.size(); i++) {
      if (!(text.get(i) instanceof Inline.Text t)) {
        continue;
      }
      int end = t.text().indexOf(CLOSING);
      if (t.text().indexOf('[') >= 0 && (end < 0 || t.text().indexOf('[') < end)) {
        return false;
      }
      if (end >= 0) {
        List<Inline> own = new ArrayList<>();
        own.add(new Inline.Text(words.substring(m.end())));
        own.addAll(text.subList(at + 1, i));
        own.add(new Inline.Text(t.text().substring(0, end)));
        text(words.substring(from, m.start()));
        link(m, spoken(own));
        column += words.length();
        text.set(i, new Inline.Text(t.text().substring(end + CLOSING.length())));
        text.subList(at + 1, i).clear();
        return true;
      }
    }
    return false;
  }

  private void link(Matcher m, List<Inline> words) {
    out.add(
        new Inline.WikiLink(
            Slugs.of(m.group(1)),
            Optional.ofNullable(m.group(2)).orElse(""),
            words,
            new Position(block.file(), block.line(), block.column() + column + m.start())));
  }

  private static List<Inline> spoken(List<Inline> words) {
    return Inlines.plain(words).isBlank()
        ? List.of()
        : plain(words).stream().filter(i -> !i.equals(new Inline.Text(""))).toList();
  }

  private void text(String words) {
    if (!words.isEmpty()) {
      out.add(plain(new Inline.Text(words)));
    }
  }

  /** Text with its escaped brackets back in place. */
  private static Inline plain(Inline inline) {
    if (inline instanceof Inline.Text t && t.text().indexOf(ESCAPED_BRACKET) >= 0) {
      return new Inline.Text(t.text().replace(ESCAPED_BRACKET, '['));
    } else if (inline instanceof Inline.Strong s) {
      return new Inline.Strong(plain(s.content()));
    } else if (inline instanceof Inline.Emphasis e) {
      return new Inline.Emphasis(plain(e.content()));
    } else if (inline instanceof Inline.Element e) {
      return new Inline.Element(e.name(), plain(e.content()));
    }
    return inline;
  }

  private static List<Inline> plain(List<Inline> inlines) {
    return inlines.stream().map(WikiLinks::plain).toList();
  }
}
