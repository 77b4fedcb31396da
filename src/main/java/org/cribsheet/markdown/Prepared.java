package org.cribsheet.markdown;

import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Document.FrontMatterText;
import org.cribsheet.source.Code;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * A file ready for the parser: front matter and comments taken off, blank lines in their stead, and
 * lines cut that no parser should meet.
 */
record Prepared(
    Optional<FrontMatterText> frontMatter, List<Comments.Found> comments, MappedText body) {
  private static final String RULE = "---";

  static Prepared of(MappedText written, Reporter reporter) {
    MappedText file = TableGaps.closed(EvenFences.in(written));
    List<String> all = file.lines();
    int end = frontMatterEnd(all);
    int blank = end;
    if (end < 0 && !all.isEmpty() && all.get(0).equals(RULE)) {
      blank = firstBlank(all);
      reporter.report(
          Problem.error(
                  Code.BAD_FRONT_MATTER, file.position(1, 1), "the front matter is never closed")
              .hint("end it with a line that holds only ---"));
    }
    Comments comments = Comments.in(all);
    MappedText body = new MappedText(file.file());
    Bounds bounds = new Bounds(file, reporter);
    for (int i = 0; i < all.size(); i++) {
      var origin = file.position(i + 1, 1);
      String line = i <= blank ? "" : Depth.checked(comments.lines().get(i), origin, reporter);
      body.add(bounds.checked(line, i + 1), origin.line(), origin.column() - 1);
    }
    return new Prepared(
        end < 0 ? Optional.empty() : Optional.of(frontMatter(file, all, end)),
        comments.found(),
        body);
  }

  /** Where front matter that nobody closed most likely ends. */
  private static int firstBlank(List<String> lines) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static FrontMatterText frontMatter(MappedText file, List<String> lines, int end) {
    return new FrontMatterText(
        String.join("\n", lines.subList(1, end)) + "\n", file.position(2, 1));
  }

  private static int frontMatterEnd(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(RULE)) {
      return -1;
    }
    int end = lines.subList(1, lines.size()).indexOf(RULE);
    return end < 0 ? -1 : end + 1;
  }
}
