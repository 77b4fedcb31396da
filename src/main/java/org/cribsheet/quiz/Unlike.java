package org.cribsheet.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.source.Code;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Questions that look alike on purpose, because the little in which they differ decides: {@code
 * unlike: [the-other-id]} in the comment of either.
 *
 * @param named the ids that a question names so, by its own
 */
record Unlike(Map<String, List<String>> named) {
  static Unlike of(List<QuestionSheet> sheets) {
    Map<String, List<String>> named = new HashMap<>();
    sheets.forEach(sheet -> named.putAll(sheet.unlike()));
    return new Unlike(named);
  }

  boolean says(Question one, Question other) {
    return names(one, other) || names(other, one);
  }

  private boolean names(Question one, Question other) {
    return named.getOrDefault(one.id(), List.of()).contains(other.id());
  }

  void refuseUnknown(List<Question> questions, Reporter reporter) {
    List<String> ids = questions.stream().map(Question::id).toList();
    for (Question q : questions) {
      named.getOrDefault(q.id(), List.of()).stream()
          .filter(id -> !ids.contains(id))
          .forEach(
              id ->
                  reporter.report(
                      Problem.error(
                              Code.BAD_QUESTION,
                              q.position(),
                              "'unlike' names '" + id + "', and no question is called so")
                          .hint(Nearest.of(id, ids).map(n -> "did you mean '" + n + "'?"))));
    }
  }
}
