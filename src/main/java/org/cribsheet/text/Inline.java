package org.cribsheet.text;

import java.util.List;
import org.cribsheet.source.Position;

/** A piece of running text. A line of notes is a list of these. */
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Code(String code) implements Inline {}

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /**
   * One of the few HTML elements that notes may use: {@code kbd}, {@code sub}, {@code sup}; or
   * {@link #OURS} around words of the build's own.
   */
  record Element(String name, List<Inline> content) implements Inline {
    public static final String OURS = "span";

    public Element {
      content = List.copyOf(content);
    }
  }

  /** A line break that the author asked for. */
  record Break() implements Inline {}

  /**
   * {@code [[slug#bullet|words]]} as written; the linker turns it into a {@link Link}.
   *
   * @param anchor a bullet's id, or empty
   * @param words what the author wants it to say; empty for the service's own name
   */
  record WikiLink(String slug, String anchor, List<Inline> words, Position position)
      implements Inline {
    public WikiLink {
      words = List.copyOf(words);
    }
  }

  record Link(Target target, List<Inline> content, Origin origin) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** Who made a link; the page shows them alike, the word count does not. */
  enum Origin {
    /** {@code [words](address)}: the words are the author's. */
    MARKDOWN,
    /** {@code [[slug|words]]}: the words are the author's. */
    WIKI_WORDS,
    /** {@code [[slug]]}: the words are the service's name, set by the build. */
    WIKI_NAME,
    /** A name in the text that the build recognised: the words are the author's. */
    NAME
  }
}
