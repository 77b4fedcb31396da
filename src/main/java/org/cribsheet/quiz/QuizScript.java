package org.cribsheet.quiz;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cribsheet.data.Exam;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;
import org.cribsheet.text.Target;

/**
 * Makes {@code assets/data/quiz.js}: everything that {@code quiz.html} asks, with the bullets on
 * which it rests. Sorted by id, so that the order of files does not show.
 */
public final class QuizScript {
  /** Where the script stands, from the site's root. */
  public static final String PATH = "assets/data/quiz.js";

  /** Goes up when a reader of the old form could not read the new one. */
  private static final int VERSION = 1;

  private QuizScript() {}

  public static String text(
      QuestionBank bank, Notebook notebook, List<Vocabulary.Area> areas, List<Exam> exams) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("areas", areas(areas, notebook));
    data.put("services", notebook.services().stream().map(QuizScript::service).toList());
    data.put("exams", exams.stream().map(ExamData::of).toList());
    data.put("refs", refs(bank, new NoteIndex(notebook)));
    data.put(
        "questions",
        bank.questions().stream()
            .sorted(Comparator.comparing(Question::id))
            .map(QuizScript::question)
            .toList());
    data.put(
        "cards",
        bank.cards().stream()
            .sorted(Comparator.comparing(Card::id))
            .map(QuizScript::card)
            .toList());
    return Json.script("quiz", data);
  }

  /** Only areas that have a service, in their order. */
  private static List<Object> areas(List<Vocabulary.Area> areas, Notebook notebook) {
    return areas.stream()
        .filter(a -> notebook.services().stream().anyMatch(s -> s.area().equals(a.slug())))
        .sorted(Comparator.comparing(Vocabulary.Area::order).thenComparing(Vocabulary.Area::slug))
        .map(a -> (Object) Entry.of("id", a.slug()).with("name", a.name()).map())
        .toList();
  }

  private static Map<String, Object> service(Service service) {
    return Entry.of("id", service.slug())
        .with("name", service.name())
        .with("short", service.shortName())
        .with("area", service.area())
        .map();
  }

  /** What each question rests on: where it stands, under which heading, and its words. */
  private static Map<String, Object> refs(QuestionBank bank, NoteIndex index) {
    SortedSet<Ref> named = new TreeSet<>();
    bank.questions().forEach(q -> named.addAll(q.about()));
    Map<String, Object> refs = new LinkedHashMap<>();
    for (Ref ref : named) {
      index.find(ref).ifPresent(found -> refs.put(ref.toString(), ref(ref, found)));
    }
    return refs;
  }

  private static Map<String, Object> ref(Ref ref, NoteIndex.Found found) {
    return Entry.of("service", ref.service())
        .with("page", Nodes.address(new Target.OnService(ref.service(), ref.bullet())))
        .with("topic", Inlines.plain(found.topic()))
        .with("text", told(found.block()))
        .map();
  }

  /** A bullet and what explains it. A scenario is not told: it is the question itself. */
  private static List<Object> told(Block block) {
    if (!(block instanceof Block.Bullet bullet)) {
      return List.of();
    }
    List<Block> below =
        bullet.children().stream().filter(b -> !(b instanceof Block.Scenario)).toList();
    return Nodes.blocks(
        List.of(
            new Block.Bullet(
                bullet.id(), true, bullet.text(), bullet.reading(), below, bullet.position())));
  }

  private static Map<String, Object> question(Question q) {
    return Entry.of("id", q.id())
        .with("service", q.service())
        .with("stem", Nodes.unlinked(q.stem()))
        .with("setting", Nodes.blocks(q.setting()))
        .with("options", q.choices().stream().map(QuizScript::option).toList())
        .with("explanation", Nodes.blocks(q.explanation()))
        .with("about", q.about().stream().map(Ref::toString).toList())
        .with("tasks", q.tasks())
        .with("difficulty", q.difficulty())
        .with("checked", q.checked().orElse(""))
        .with("bank", q.origin() == Question.Origin.BANK)
        .map();
  }

  private static Map<String, Object> option(Choice choice) {
    return Entry.of("key", choice.key())
        .with("right", choice.right())
        .with("text", Nodes.unlinked(choice.text()))
        .with("reason", Nodes.blocks(choice.reason()))
        .map();
  }

  private static Map<String, Object> card(Card card) {
    return Entry.of("id", card.id())
        .with("service", card.service())
        .with("page", Nodes.address(new Target.OnService(card.service(), card.anchor())))
        .with("kind", card.kind() == Card.Kind.CUE ? "cue" : "recall")
        .with("context", card.context())
        .with("front", Nodes.unlinked(card.front()))
        .with("back", Nodes.blocks(card.back()))
        .with("tasks", card.tasks())
        .map();
  }
}
