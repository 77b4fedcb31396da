package org.cribsheet.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Document;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

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
    DraftReader reader = new DraftReader(ground, reporter);
    List<Question> questions =
        files.stream()
            .sorted(Comparator.comparing(Document::file))
            .peek(this::refuseFrontMatter)
            .flatMap(file -> Draft.of(file).stream())
            .map(reader::read)
            .flatMap(Optional::stream)
            .map(Copies::of)
            .toList();
    Unlike unlike = new Unlike(reader.unlike());
    unlike.refuseUnknown(questions, reporter);
    new Contradictions(unlike, reporter).report(questions);
    new NearCopies(unlike, reporter).report(questions);
    return new QuestionBank(questions, List.of(), reader.leftOut());
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
