package org.cribsheet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the addresses in an element and in a style sheet. */
final class References {
  private static final Set<String> FOLLOWED = Set.of("a", "area");

  /** Kinds of {@code <link>} that only say something. A browser loads all others, or may. */
  private static final Set<String> SAYING =
      Set.of("alternate", "author", "canonical", "help", "license", "me", "next", "prev");

  private static final Set<String> ADDRESSES =
      Set.of("href", "xlink:href", "src", "poster", "action", "formaction", "background", "ping");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern IN_STYLES =
      Pattern.compile(
          "url\\(\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s)\"']++))"
              + "|@import\\s++(?:\"([^\"]*+)\"|'([^']*+)')");

  private References() {}

  /** The addresses that an attribute holds: most hold none. */
  static List<String> in(Element element, String key, String value) {
    if (ADDRESSES.contains(key)) {
      return List.of(value);
    } else if (key.equals("srcset") || key.equals("imagesrcset")) {
      return Stream.of(value.split(",")).map(c -> c.strip().split("\\s")[0]).toList();
    } else if (key.equals("data") && element.normalName().equals("object")) {
      return List.of(value);
    } else if (key.equals("content") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      return List.of(value.replaceFirst("(?i)^[^;]*;\\s*url=", ""));
    }
    return List.of();
  }

  /** Whether a browser fetches what the attribute names without being asked. */
  static boolean loads(Element element, String key) {
    if (element.normalName().equals("link")) {
      return !SAYING.contains(element.attr("rel").toLowerCase(Locale.ROOT));
    }
    return !(FOLLOWED.contains(element.normalName()) && key.endsWith("href"));
  }

  /** What a style sheet imports and shows. */
  static List<Reference> ofStyles(String css) {
    List<Reference> found = new ArrayList<>();
    Matcher address = IN_STYLES.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (address.find()) {
      IntStream.rangeClosed(1, address.groupCount())
          .mapToObj(address::group)
          .filter(Objects::nonNull)
          .forEach(a -> found.add(new Reference(a, true, false)));
    }
    return found;
  }
}
