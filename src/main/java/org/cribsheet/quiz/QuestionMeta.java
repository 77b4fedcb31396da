package org.cribsheet.quiz;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.markdown.Node;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;

/** What the comment under a question says. */
record QuestionMeta(
    List<Basis.Address> about,
    List<String> tasks,
    int difficulty,
    Optional<String> checked,
    List<String> unlike) {
  private static final int HARDEST = 3;

  static final QuestionMeta NONE =
      new QuestionMeta(List.of(), List.of(), 0, Optional.empty(), List.of());

  /**
   * Reads the comment.
   *
   * @param known every task that an exam has
   */
  static QuestionMeta of(Node.Comment comment, Set<String> known, Mistakes mistakes) {
    Position at = comment.position();
    Position first = new Position(at.file(), at.line(), at.column() + "<!--".length());
    Reporter inYaml = new Reporter();
    FrontMatter yaml = FrontMatter.read(comment.text(), first, Code.BAD_QUESTION, inYaml);
    yaml.allow("about", "tasks", "difficulty", "checked", "unlike");
    checkTasks(yaml, known, mistakes);
    QuestionMeta meta =
        new QuestionMeta(
            addresses(yaml),
            yaml.list("tasks"),
            difficulty(yaml, mistakes),
            checked(yaml, mistakes),
            yaml.list("unlike"));
    mistakes.addAll(inYaml);
    return meta;
  }

  private static List<Basis.Address> addresses(FrontMatter yaml) {
    List<Basis.Address> addresses = new ArrayList<>();
    List<Position> places = yaml.places("about");
    for (String text : yaml.list("about")) {
      addresses.add(new Basis.Address(text, places.get(addresses.size())));
    }
    return addresses;
  }

  private static void checkTasks(FrontMatter yaml, Set<String> known, Mistakes mistakes) {
    List<String> tasks = yaml.list("tasks");
    for (int i = 0; i < tasks.size(); i++) {
      if (!known.contains(tasks.get(i))) {
        mistakes.add(
            Code.UNKNOWN_TASK,
            yaml.places("tasks").get(i),
            "no exam has a task '" + tasks.get(i) + "'",
            Nearest.of(tasks.get(i), known));
      }
    }
  }

  private static int difficulty(FrontMatter yaml, Mistakes mistakes) {
    Optional<Integer> difficulty = yaml.number("difficulty");
    if (difficulty.filter(d -> d < 1 || d > HARDEST).isPresent()) {
      mistakes.add(
          Code.BAD_QUESTION, yaml.at("difficulty"), "difficulty goes from 1 to " + HARDEST);
    }
    return difficulty.orElse(0);
  }

  private static Optional<String> checked(FrontMatter yaml, Mistakes mistakes) {
    Optional<String> day = yaml.text("checked");
    if (day.isPresent() && !isDay(day.get())) {
      mistakes.add(
          Code.BAD_QUESTION,
          yaml.at("checked"),
          "'" + day.get() + "' is no day",
          "write it as 2026-01-31");
    }
    return day;
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
