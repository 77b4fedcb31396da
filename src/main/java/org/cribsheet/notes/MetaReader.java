package org.cribsheet.notes;

import java.util.List;
import java.util.Optional;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.markdown.Node;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Reads the comment under a heading: when its facts were checked, against what, and which tasks
 * they serve.
 */
final class MetaReader {
  private MetaReader() {}

  static Meta read(Node.Comment comment, Reporter reporter) {
    String yaml = comment.text().strip();
    if (!yaml.matches("(?s)[a-z]+:.*")) {
      return Meta.NONE;
    }
    int before = comment.text().length() - comment.text().stripLeading().length();
    int skipped = (int) comment.text().substring(0, before).chars().filter(c -> c == '\n').count();
    Position first =
        new Position(comment.position().file(), comment.position().line() + skipped, 1);
    FrontMatter front = FrontMatter.read(yaml, first, reporter);
    Optional<String> checked = front.text("checked");
    if (checked.isPresent() && !checked.get().matches("\\d{4}-\\d{2}-\\d{2}")) {
      problem(
          front.at("checked"),
          "'" + checked.get() + "' is no date",
          "write it as 2026-11-22",
          reporter);
      checked = Optional.empty();
    } else if (checked.isPresent() && front.text("source").isEmpty()) {
      problem(
          front.at("checked"),
          "checked against what?",
          "add a line 'source: …' that names the document",
          reporter);
    }
    Meta meta = new Meta(checked, front.text("source"), List.copyOf(front.list("tasks")));
    if (!meta.equals(Meta.NONE)) {
      front.allow(
          "checked", "source", "tasks"); // A comment without these is words to other authors.
    }
    return meta;
  }

  private static void problem(Position at, String message, String hint, Reporter reporter) {
    reporter.report(Problem.error(Code.BAD_META, at, message).hint(hint));
  }
}
