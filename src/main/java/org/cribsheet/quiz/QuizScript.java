package org.cribsheet.quiz;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.compare.Limit;
import org.cribsheet.data.Exam;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.text.InlineNodes;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;
import org.cribsheet.text.Stamped;
import org.cribsheet.text.Target;

/**
 * Makes what {@code quiz.html} loads. {@code assets/data/quiz.js} tells what can be asked and comes
 * with the page; what is said comes in parts, an area each: questions, the reasons of their options
 * with the bullets on which they rest, and cards; see {@link ReviewScript} for those that are
 * typed. Sorted by id, so that the order of files does not show.
 */
public final class QuizScript {
  /** Where the script stands that says what there is, from the site's root. */
  public static final String PATH = "assets/data/quiz.js";

  /** The folder of the parts. */
  public static final String PARTS = "assets/data/quiz/";

  /** Goes up when a reader of the old form could not read the new one. */
  private static final int VERSION = 2;

  private final NoteIndex index;
  private final Backing backing;
  private final List<Vocabulary.Area> areas;
  private final List<Exam> exams;
  private final Notebook notebook;
  private final List<Question> questions;
  private final Kin kin;
  private final List<Card> cards;
  private final List<TypedCard> typed;
  private final Stamps stamps;

  private QuizScript(
      QuestionBank bank,
      Notebook notebook,
      List<Limit> limits,
      List<Vocabulary.Area> areas,
      List<Exam> exams) {
    this.index = new NoteIndex(notebook);
    this.backing = new Backing(notebook, index);
    this.stamps = new Stamps(index);
    this.typed = TypedCards.of(notebook, limits);
    this.notebook = notebook;
    this.areas = areas;
    this.exams = exams;
    this.questions = bank.questions().stream().sorted(Comparator.comparing(Question::id)).toList();
    this.kin = new Kin(questions);
    this.cards = bank.cards().stream().sorted(Comparator.comparing(Card::id)).toList();
  }

  /** The scripts' texts by their paths. */
  public static SortedMap<String, String> files(
      QuestionBank bank,
      Notebook notebook,
      List<Limit> limits,
      List<Vocabulary.Area> areas,
      List<Exam> exams) {
    return new QuizScript(bank, notebook, limits, areas, exams).files();
  }

  private SortedMap<String, String> files() {
    SortedMap<String, Stamped> parts = parts();
    SortedMap<String, String> files = new TreeMap<>();
    files.put(PATH, Json.script("quiz", contents(parts)));
    parts.forEach((name, part) -> files.put(PARTS + name + ".js", part.script()));
    return files;
  }

  private SortedMap<String, Stamped> parts() {
    SortedMap<String, Stamped> parts = new TreeMap<>();
    Map<String, String> areaOf =
        notebook.services().stream().collect(Collectors.toMap(Service::slug, Service::area));
    for (String area : new TreeSet<>(areaOf.values())) {
      List<Question> asked =
          questions.stream().filter(q -> area.equals(areaOf.get(q.service()))).toList();
      List<Card> told = cards.stream().filter(c -> area.equals(areaOf.get(c.service()))).toList();
      put(parts, area, "questions", byId(asked, Question::id, QuizScript::question));
      put(parts, area, "reasons", asked.isEmpty() ? Map.of() : reasons(asked));
      put(parts, area, "cards", byId(told, Card::id, QuizScript::card));
      List<TypedCard> typedHere =
          typed.stream().filter(c -> area.equals(areaOf.get(c.service()))).toList();
      put(parts, area, "typed", byId(typedHere, TypedCard::id, ReviewScript::said));
    }
    put(parts, ReviewScript.NAME, ReviewScript.index(typed, new QuestionBank(questions, cards, 0)));
    return parts;
  }

  /** A part that would be empty is not made. */
  private static void put(
      SortedMap<String, Stamped> parts, String area, String kind, Map<String, Object> data) {
    if (!data.isEmpty()) {
      put(parts, area + "-" + kind, data);
    }
  }

  private static void put(SortedMap<String, Stamped> parts, String name, Object data) {
    parts.put(name, Stamped.part("quizParts", name, data));
  }

  private static <T> Map<String, Object> byId(
      List<T> items, Function<T, String> id, Function<T, Object> form) {
    Map<String, Object> all = new LinkedHashMap<>();
    items.forEach(i -> all.put(id.apply(i), form.apply(i)));
    return all;
  }

  private Map<String, Object> contents(SortedMap<String, Stamped> parts) {
    Map<String, String> stamps = new LinkedHashMap<>();
    parts.forEach((name, part) -> stamps.put(name, part.stamp()));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("stamps", stamps);
    data.put("areas", areas(areas, notebook));
    data.put("services", notebook.services().stream().map(QuizScript::service).toList());
    data.put("exams", exams.stream().map(ExamData::of).toList());
    data.put("questions", questions.stream().map(this::entry).toList());
    data.put("cards", cards.stream().map(QuizScript::entry).toList());
    return data;
  }

  private Map<String, Object> entry(Question q) {
    return Entry.of("id", q.id())
        .with("service", q.service())
        .with("tasks", q.tasks())
        .with("difficulty", q.difficulty())
        .with("bank", q.origin() == Question.Origin.BANK)
        .with("unlike", q.unlikeExams())
        .with("kin", kin.of(q))
        .with("stamp", stamps.of(q))
        .map();
  }

  private static Map<String, Object> entry(Card card) {
    return Entry.of("id", card.id())
        .with("service", card.service())
        .with("kind", card.kind() == Card.Kind.CUE ? "cue" : "recall")
        .with("tasks", card.tasks())
        .with("stamp", Stamps.of(card))
        .map();
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

  /** What a question rests on; of a scenario, its place and the bullets that say the same. */
  private List<Ref> about(Question q) {
    if (q.origin() == Question.Origin.BANK) {
      return q.about();
    }
    Ref place = q.about().get(0);
    String topic = index.find(place).map(NoteIndex.Found::topicId).orElse("");
    return Stream.concat(q.about().stream(), backing.of(q, topic).stream()).distinct().toList();
  }

  /** What questions rest on: where it stands, under which heading, and its words. */
  private Map<String, Object> refs(Collection<List<Ref>> about) {
    NavigableSet<Ref> named = new TreeSet<>();
    about.forEach(named::addAll);
    Map<String, Object> refs = new LinkedHashMap<>();
    for (Ref ref : named) {
      index.find(ref).ifPresent(found -> refs.put(ref.toString(), ref(ref, found)));
    }
    return refs;
  }

  private static Map<String, Object> ref(Ref ref, NoteIndex.Found found) {
    return Entry.of("service", ref.service())
        .with("page", InlineNodes.address(new Target.OnService(ref.service(), ref.bullet())))
        .with("topic", Inlines.plain(found.topic()))
        .with("text", told(found.block()))
        .map();
  }

  /** A bullet and what explains it. A scenario is not told: it is the question itself. */
  private static List<Object> told(Block block) {
    return block instanceof Block.Bullet ? Nodes.blocks(List.of(Stamps.told(block))) : List.of();
  }

  private static Map<String, Object> question(Question q) {
    return Entry.of("stem", InlineNodes.unlinked(q.stem()))
        .with("situation", q.situation())
        .with("setting", Nodes.blocks(q.setting()))
        .with("options", q.choices().stream().map(QuizScript::option).toList())
        .map();
  }

  private static Map<String, Object> option(Choice choice) {
    return Entry.of("key", choice.key())
        .with("right", choice.right())
        .with("text", InlineNodes.unlinked(choice.text()))
        .map();
  }

  /** What is told after an answer. */
  private Map<String, Object> reasons(List<Question> asked) {
    Map<String, Object> data = new LinkedHashMap<>();
    Map<String, List<Ref>> about = new LinkedHashMap<>();
    asked.forEach(q -> about.put(q.id(), about(q)));
    data.put(
        "reasons",
        byId(asked, Question::id, q -> reason(q, about.getOrDefault(q.id(), q.about()))));
    data.put("refs", refs(about.values()));
    return data;
  }

  private static Map<String, Object> reason(Question q, List<Ref> about) {
    return Entry.of("options", q.choices().stream().map(c -> Nodes.blocks(c.reason())).toList())
        .with("explanation", Nodes.blocks(q.explanation()))
        .with("about", about.stream().map(Ref::toString).toList())
        .map();
  }

  private static Map<String, Object> card(Card card) {
    return Entry.of(
            "page", InlineNodes.address(new Target.OnService(card.service(), card.anchor())))
        .with("context", card.context())
        .with("front", InlineNodes.unlinked(card.front()))
        .with("back", Nodes.blocks(card.back()))
        .map();
  }
}
