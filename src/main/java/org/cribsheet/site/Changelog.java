package org.cribsheet.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.Node;
import org.cribsheet.text.Inlines;

/**
 * What {@code CHANGELOG.md} says of each release, as <a href="https://keepachangelog.com">Keep a
 * Changelog</a> has it. What is not released yet is not told.
 */
public record Changelog(List<Release> releases) {
  public static final Changelog NONE = new Changelog(List.of());

  private static final Pattern TITLE =
      Pattern.compile("\\[?([^\\[\\]]+?)]? [-–] (\\d{4}-\\d{2}-\\d{2})(?: .*)?");

  /** A version, its day, and what its section holds. */
  public record Release(String version, LocalDate day, List<Node> content) {
    public Release {
      content = List.copyOf(content);
    }
  }

  public Changelog {
    releases = List.copyOf(releases);
  }

  public static Changelog of(Document document) {
    List<Release> releases = new ArrayList<>();
    List<Node> nodes = document.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Matcher> title = title(nodes.get(i));
      Optional<LocalDate> day = title.flatMap(t -> day(t.group(2)));
      if (title.isPresent() && day.isPresent()) {
        releases.add(new Release(title.get().group(1), day.get(), content(nodes, i + 1)));
      }
    }
    return new Changelog(releases);
  }

  private static Optional<Matcher> title(Node node) {
    return node instanceof Node.Heading h && h.level() == 2
        ? Optional.of(TITLE.matcher(Inlines.plain(h.text()).strip())).filter(Matcher::matches)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** All up to the next section. */
  private static List<Node> content(List<Node> nodes, int from) {
    return nodes.subList(from, nodes.size()).stream()
        .takeWhile(n -> !(n instanceof Node.Heading h && h.level() <= 2))
        .toList();
  }
}
