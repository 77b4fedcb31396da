package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cribsheet.data.Slugs;
import org.cribsheet.markdown.Node;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/** Makes questions of the drafts of one file, or says why it cannot. */
final class DraftReader {
  private final Reporter reporter;
  private final Function<String, Basis.Verdict> basis;
  private final Set<String> tasks;
  private final Pictures pictures;
  private final Map<String, List<String>> unlike = new HashMap<>();
  private int leftOut;

  DraftReader(Ground ground, Function<String, Basis.Verdict> basis, Reporter reporter) {
    this.reporter = reporter;
    this.basis = basis;
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
    List<Basis.Verdict> about = about(draft, meta, mistakes);
    String id = id(draft.heading(), mistakes);
    List<Choice> choices = choices(draft, mistakes);
    if (mistakes.any()) {
      return Optional.empty();
    }
    if (about.stream().anyMatch(Basis.Verdict::isElsewhere)) {
      leftOut++;
      return Optional.empty();
    }
    List<Ref> refs = about.stream().flatMap(v -> v.ref().stream()).distinct().toList();
    unlike.put(id, meta.unlike());
    return Optional.of(
        new Question(
            id,
            refs.get(0).service(),
            draft.heading().text(),
            List.of(),
            choices,
            List.of(),
            refs,
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
    return id;
  }

  private List<Basis.Verdict> about(Draft draft, QuestionMeta meta, Mistakes mistakes) {
    if (meta.about().isEmpty() && !mistakes.any()) {
      mistakes.add(
          Code.BAD_QUESTION,
          draft.heading().position(),
          "this question does not say what it rests on",
          "write 'about: [service#bullet]' into a comment below it");
    }
    List<Basis.Verdict> about = new ArrayList<>();
    for (Basis.Address address : meta.about()) {
      Basis.Verdict verdict = basis.apply(address.text());
      verdict.mistake().ifPresent(m -> mistakes.add(m, address.at()));
      about.add(verdict);
    }
    return about;
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
