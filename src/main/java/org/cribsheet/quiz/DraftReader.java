package org.cribsheet.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.Slugs;
import org.cribsheet.markdown.Node;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/**
 * Makes a question of a draft, or says why it cannot. Remembers ids, so one reader serves all files
 * of a build.
 */
final class DraftReader {
  private final Reporter reporter;
  private final Basis basis;
  private final Set<String> tasks;
  private final Pictures pictures;
  private final Map<String, Position> ids = new HashMap<>();
  private final Map<String, List<String>> unlike = new HashMap<>();
  private final Map<String, Position> stems = new HashMap<>();
  private int leftOut;

  DraftReader(Ground ground, Reporter reporter) {
    this.reporter = reporter;
    this.basis = new Basis(ground);
    this.tasks = ground.tasks();
    this.pictures = ground.pictures();
  }

  /** How many sound questions so far rest on what these notes do not have. */
  int leftOut() {
    return leftOut;
  }

  /** Which questions are said not to contradict another, by its id. */
  Map<String, List<String>> unlike() {
    return unlike;
  }

  Optional<Question> read(Draft draft) {
    Mistakes mistakes = new Mistakes(reporter);
    QuestionMeta meta =
        draft.comment().map(c -> QuestionMeta.of(c, tasks, mistakes)).orElse(QuestionMeta.NONE);
    List<Ref> about = about(draft, meta, mistakes);
    String id = id(draft.heading(), mistakes);
    refuseSameStem(draft.heading(), mistakes);
    List<Choice> choices = choices(draft, mistakes);
    if (mistakes.any()) {
      return Optional.empty();
    }
    if (about.stream().anyMatch(basis::isElsewhere)) {
      leftOut++;
      return Optional.empty();
    }
    unlike.put(id, meta.unlike());
    return Optional.of(
        new Question(
            id,
            about.get(0).service(),
            draft.heading().text(),
            List.of(),
            choices,
            List.of(),
            about,
            meta.tasks(),
            meta.difficulty(),
            meta.checked(),
            Question.Origin.BANK,
            draft.heading().position()));
  }

  private String id(Node.Heading heading, Mistakes mistakes) {
    if (heading.id().isEmpty()) {
      mistakes.add(
          Code.WRITTEN_ID_NEEDED,
          heading.position(),
          "a question needs an id of its own",
          "write {#an-id} at the end of the heading; progress is kept under it");
      return "";
    }
    String id = heading.id().get();
    if (!Slugs.good(id)) {
      mistakes.add(
          Code.BAD_SLUG,
          heading.position(),
          "'" + id + "' cannot be an id",
          "use small letters, digits and hyphens");
    }
    Position first = ids.putIfAbsent(id, heading.position());
    if (first != null) {
      mistakes.add(
          Code.DUPLICATE_ID,
          heading.position(),
          "two questions have the id '" + id + "'",
          "the first is at " + first);
    }
    return id;
  }

  private void refuseSameStem(Node.Heading heading, Mistakes mistakes) {
    Position first =
        stems.putIfAbsent(Wording.normal(Inlines.plain(heading.text())), heading.position());
    if (first != null && !mistakes.any()) {
      mistakes.add(
          Code.DUPLICATE_TEXT,
          heading.position(),
          "two questions tell the same situation in the same words",
          "the first is at " + first + ": change it, or keep the better one");
    }
  }

  private List<Ref> about(Draft draft, QuestionMeta meta, Mistakes mistakes) {
    if (meta.about().isEmpty() && !mistakes.any()) {
      mistakes.add(
          Code.BAD_QUESTION,
          draft.heading().position(),
          "this question does not say what it rests on",
          "write 'about: [service#bullet]' into a comment below it");
    }
    return basis.refs(meta.about(), mistakes);
  }

  private List<Choice> choices(Draft draft, Mistakes mistakes) {
    for (Node stray : draft.rest()) {
      mistakes.add(
          Code.STRAY_TEXT,
          stray.position(),
          "this belongs to no part of the question",
          "the situation stands in the heading, a reason behind '  > ' under its option");
    }
    List<Choice> choices = new ChoiceReader(pictures, mistakes).read(draft.items());
    new Wording(mistakes).check(choices, draft.items());
    count(draft.heading(), choices, mistakes);
    return choices;
  }

  /** As in the exam, a stem says how many options it wants when it wants several. */
  private static void count(Node.Heading heading, List<Choice> choices, Mistakes mistakes) {
    int right = (int) choices.stream().filter(Choice::right).count();
    if (right == 0) {
      mistakes.add(
          Code.NO_RIGHT_OPTION,
          heading.position(),
          "no option of this question is right",
          "mark the right one: '- [x] '");
    } else if (right == choices.size()) {
      mistakes.add(
          Code.BAD_QUESTION,
          heading.position(),
          "all options of this question are right",
          "add options that fail, each with its reason");
    } else {
      HowMany.mistake(Inlines.plain(heading.text()), right)
          .ifPresent(
              m ->
                  mistakes.add(
                      Code.BAD_QUESTION,
                      heading.position(),
                      m,
                      "end it with 'Choose " + HowMany.word(right) + ".'"));
    }
  }
}
