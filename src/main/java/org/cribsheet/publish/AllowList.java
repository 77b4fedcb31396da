package org.cribsheet.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a page is made of: elements, and the attributes of each. It names what our templates write
 * and nothing else, so that whatever a note may bring in, by whichever way, is not on it. Addresses
 * are judged apart, by {@link Address}.
 */
final class AllowList {
  /** Attributes that any element may have, besides {@code aria-…}. */
  private static final Set<String> ANYWHERE =
      Set.of("id", "class", "role", "lang", "dir", "tabindex", "hidden");

  /** What marks places in notes for our own scripts and for the count of words. */
  private static final Set<String> MARKS =
      Set.of("data-notes", "data-ui", "data-items", "data-line", "data-file");

  /** Elements of notes, with the attributes that are theirs alone. */
  private static final Map<String, Set<String>> NOTES =
      lines(
          """
          b blockquote br code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 kbd li p pre
          section span strong sub summary sup table tbody td thead tr ul
          a: href rel
          details: open
          img: src alt loading
          ol: start
          th: scope
          """);

  /** Drawings, whose own list is that of the package that draws. */
  private static final Map<String, Set<String>> SHAPES =
      lines(
          """
          circle: cx cy r
          ellipse: cx cy rx ry
          g
          line: x1 x2 y1 y2
          path: d
          polygon: points
          polyline: points
          rect: height rx ry width x y
          svg: height viewBox width
          text: fill font-size stroke text-anchor x y
          tspan: fill font-size stroke text-anchor x y
          """);

  /**
   * What only surrounds notes. There any {@code data-…} may stand: scripts find their places so.
   */
  private static final Map<String, Set<String>> AROUND =
      lines(
          """
          body col colgroup footer head header main noscript template title
          a: download
          button: disabled popovertarget type
          form: action method
          html
          input: autocapitalize autocomplete enterkeyhint name spellcheck type
          label: for
          link: href rel title type
          meta: charset content http-equiv name property
          nav: popover
          optgroup: label
          option: value
          script: defer src type
          select: autocomplete
          time: datetime
          """);

  private AllowList() {}

  private static Map<String, Set<String>> lines(String text) {
    Map<String, Set<String>> elements = new HashMap<>();
    for (String line : text.strip().split("\n")) {
      String[] parts = line.split(": ");
      Set<String> own = parts.length == 1 ? Set.of() : Set.of(parts[1].split(" "));
      for (String name : parts[0].strip().split(" ")) {
        elements.put(name, own);
      }
    }
    return Map.copyOf(elements);
  }

  /**
   * Whether a page of ours may have such an element.
   *
   * @param notes whether it stands among the words of notes
   */
  static boolean has(String element, boolean notes) {
    return NOTES.containsKey(element)
        || SHAPES.containsKey(element)
        || (!notes && AROUND.containsKey(element));
  }

  /** Whether an element of ours may have such an attribute there. */
  static boolean has(String element, String key, boolean notes) {
    return ANYWHERE.contains(key)
        || key.startsWith("aria-")
        || MARKS.contains(key)
        || own(NOTES, element, key)
        || own(SHAPES, element, key)
        || (!notes && (key.startsWith("data-") || own(AROUND, element, key)));
  }

  private static boolean own(Map<String, Set<String>> list, String element, String key) {
    return list.getOrDefault(element, Set.of()).contains(key);
  }
}
