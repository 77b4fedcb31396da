package org.cribsheet.site;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.Ref;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.NoteViews;
import org.cribsheet.site.view.QuestionView;
import org.cribsheet.site.view.QuestionView.ChoiceView;

/**
 * What else the site has on a service: comparisons it is part of, questions that are asked about
 * it.
 */
final class Neighbors {
  /** Two or three questions a page are what readers of the Rust Book got on with. */
  private static final int QUESTIONS = 3;

  private final Map<String, List<Comparison>> comparisons = new HashMap<>();
  private final Map<String, List<Question>> questions;
  private final Names names;
  private final Once<TopicTitles> titles;

  Neighbors(Inputs in, Names names) {
    this.names = names;
    this.titles = new Once<>(() -> new TopicTitles(in.notebook()));
    for (Comparison comparison : in.shelf().curated()) {
      comparison.columns().stream()
          .map(Column::slug)
          .distinct()
          .forEach(s -> comparisons.computeIfAbsent(s, k -> new ArrayList<>()).add(comparison));
    }
    this.questions = in.bank().questions().stream().collect(groupingBy(Question::service));
  }

  List<LinkView> comparisons(Service service) {
    return comparisons.getOrDefault(service.slug(), List.of()).stream()
        .map(c -> new LinkView("../" + ComparePages.path(c), c.title(), c.question()))
        .toList();
  }

  boolean hasQuestions(Service service) {
    return questions.containsKey(service.slug());
  }

  /**
   * Those that were written as questions first; the notes' own scenarios stand on the page already.
   */
  List<QuestionView> questions(Service service, NoteViews notes) {
    return questions.getOrDefault(service.slug(), List.of()).stream()
        .sorted(Comparator.comparing(q -> q.origin() != Question.Origin.BANK))
        .limit(QUESTIONS)
        .map(q -> view(q, notes))
        .toList();
  }

  private QuestionView view(Question q, NoteViews notes) {
    return new QuestionView(
        q.id(),
        q.service(),
        notes.inlines().of(q.stem()),
        notes.blocks(q.setting()),
        q.situation(),
        q.multiple(),
        q.rightOnes(),
        q.choices().stream().map(c -> view(c, notes)).toList(),
        notes.blocks(q.explanation()),
        about(q, notes.links()));
  }

  private static ChoiceView view(Choice c, NoteViews notes) {
    return new ChoiceView(
        c.key(), c.right(), notes.inlines().of(c.text()), notes.blocks(c.reason()));
  }

  /** A place for each topic: several of its bullets would have one name. */
  private List<LinkView> about(Question q, Links links) {
    Map<String, LinkView> places = new LinkedHashMap<>();
    for (Ref ref : q.about()) {
      String title = title(ref, q.service());
      places.putIfAbsent(title, new LinkView(links.toService(ref.service(), ref.bullet()), title));
    }
    return List.copyOf(places.values());
  }

  /** The topic; of another service with the service's name before it. */
  private String title(Ref ref, String here) {
    String service = names.of(ref.service());
    return titles
        .get()
        .of(ref)
        .map(topic -> ref.service().equals(here) ? topic : service + " › " + topic)
        .orElse(service);
  }
}
