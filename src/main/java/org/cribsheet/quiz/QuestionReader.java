package org.cribsheet.quiz;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cribsheet.markdown.Document;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/**
 * Reads {@code content/questions/*.md}: a heading asks, a comment says what it rests on, a task
 * list answers, a quote under an option tells why. A question with a mistake is reported and not
 * asked.
 */
public final class QuestionReader {
  private final Reporter reporter;

  public QuestionReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /** The questions of these files, by file name and then as they stand. */
  public QuestionBank read(List<Document> files, Ground ground) {
    Basis basis = new Basis(ground);
    return QuestionBank.of(
        together(
            files.stream()
                .sorted(Comparator.comparing(Document::file))
                .map(file -> read(file, ground, basis))
                .toList()));
  }

  /**
   * The questions of one file, as they stand.
   *
   * @param basis what comes of the addresses that they rest on
   */
  public QuestionSheet read(Document file, Ground ground, Function<String, Basis.Verdict> basis) {
    refuseFrontMatter(file);
    DraftReader reader = new DraftReader(ground, basis, reporter);
    List<Question> questions =
        Draft.of(file).stream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .map(Copies::of)
            .toList();
    return new QuestionSheet(
        new QuestionBank(questions, List.of(), reader.leftOut()), reader.unlike());
  }

  /** The banks of these sheets, in their order, once their questions go together. */
  public List<QuestionBank> together(List<QuestionSheet> sheets) {
    Set<Question> repeats = repeats(sheets);
    List<QuestionBank> banks = sheets.stream().map(sheet -> sheet.without(repeats)).toList();
    List<Question> questions = QuestionBank.of(banks).questions();
    Unlike unlike = Unlike.of(sheets);
    unlike.refuseUnknown(questions, reporter);
    new Contradictions(unlike, reporter).report(questions);
    new NearCopies(unlike, reporter).report(questions);
    return banks;
  }

  /** Questions with an id, or in words, that another had before. */
  private Set<Question> repeats(List<QuestionSheet> sheets) {
    Set<Question> repeats = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Position> ids = new HashMap<>();
    Map<String, Position> stems = new HashMap<>();
    for (QuestionSheet sheet : sheets) {
      for (Question q : sheet.bank().questions()) {
        Position sameId = ids.putIfAbsent(q.id(), q.position());
        Position sameStem =
            stems.putIfAbsent(Wording.normal(Inlines.plain(q.stem())), q.position());
        if (sameId != null) {
          repeats.add(q);
          reporter.report(
              Problem.error(
                      Code.DUPLICATE_ID, q.position(), "two questions have the id '" + q.id() + "'")
                  .hint("the first is at " + sameId));
        } else if (sameStem != null) {
          repeats.add(q);
          reporter.report(
              Problem.error(
                      Code.DUPLICATE_TEXT,
                      q.position(),
                      "two questions tell the same situation in the same words")
                  .hint("the first is at " + sameStem + ": change it, or keep the better one"));
        }
      }
    }
    return repeats;
  }

  private void refuseFrontMatter(Document file) {
    file.frontMatter()
        .ifPresent(
            f ->
                reporter.report(
                    Problem.error(
                            Code.BAD_FRONT_MATTER, f.position(), "questions have no front matter")
                        .hint("what a question rests on stands in the comment under its heading")));
  }
}
