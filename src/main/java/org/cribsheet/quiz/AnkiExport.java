package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/**
 * Makes {@code cribsheet-anki.txt}, which Anki imports: tab-separated, told by its first lines.
 * Each row begins with our own id; where a note type has that as its first field, a later import
 * changes the text of a card and leaves its schedule alone. The quiz makes the same rows for a
 * selection ({@code assets/js/quiz/take/anki.js}); a test holds the two together.
 */
public final class AnkiExport {
  /** Where the file stands, from the site's root. */
  public static final String PATH = "cribsheet-anki.txt";

  /** What tells the back of a cue from its front, here and in the reader's progress. */
  private static final String BACK = "~back";

  /**
   * The separator comes first: Anki splits the names of the columns by it. A deck that is missing
   * is made; a note type that is missing is passed over, and Anki asks for one.
   */
  private static final String HEAD =
      """
      #separator:tab
      #html:true
      #notetype:Cribsheet
      #columns:Id\tFront\tBack\tDeck\tTags
      #deck column:4
      #tags column:5
      # Before the first import, make a note type Cribsheet with the fields Id, Front and Back; its cards show Front and Back.
      # Importing again then updates its cards and keeps their schedule.
      """;

  private final String title;
  private final Map<String, String> areaNames;
  private final Map<String, Service> services;

  private AnkiExport(String title, Notebook notebook, List<Vocabulary.Area> areas) {
    this.title = title;
    this.areaNames =
        areas.stream()
            .collect(Collectors.toMap(Vocabulary.Area::slug, Vocabulary.Area::name, (a, b) -> a));
    this.services =
        notebook.services().stream().collect(Collectors.toMap(Service::slug, s -> s, (a, b) -> a));
  }

  /**
   * The file's text.
   *
   * @param title the deck under which a deck for each area is made
   */
  public static String text(
      QuestionBank bank, Notebook notebook, List<Vocabulary.Area> areas, String title) {
    AnkiExport export = new AnkiExport(title, notebook, areas);
    return Stream.concat(
            bank.questions().stream().map(export::question),
            bank.cards().stream().flatMap(export::card))
        .sorted(Comparator.comparing((List<String> row) -> row.get(0)))
        .map(row -> row.stream().map(AnkiExport::quoted).collect(Collectors.joining("\t")) + "\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  private List<String> question(Question q) {
    return row(q.id(), AnkiHtml.front(q), AnkiHtml.back(q), q.service(), q.tasks());
  }

  /** A cue is asked both ways: two notes, each with a schedule of its own. */
  private Stream<List<String>> card(Card c) {
    List<String> front =
        row(c.id(), AnkiHtml.front(c), AnkiHtml.blocks(c.back()), c.service(), c.tasks());
    return c.kind() == Card.Kind.CUE
        ? Stream.of(
            front,
            row(
                c.id() + BACK,
                AnkiHtml.turnedFront(c),
                AnkiHtml.turnedBack(c),
                c.service(),
                c.tasks()))
        : Stream.of(front);
  }

  private List<String> row(
      String id, String front, String back, String service, List<String> tasks) {
    List<String> tags = new ArrayList<>();
    tags.add(service);
    tasks.forEach(t -> tags.add(t.replace("/", "::")));
    return List.of(id, front, back, deck(service), String.join(" ", tags));
  }

  private String deck(String service) {
    String area = services.containsKey(service) ? services.get(service).area() : "";
    String name = areaNames.getOrDefault(area, area);
    return name.isEmpty() ? title : title + "::" + name;
  }

  /** A field stands in quotes if it holds a sign that would end it or make it a comment. */
  private static String quoted(String field) {
    boolean plain =
        field.indexOf('"') < 0
            && field.indexOf('\t') < 0
            && field.indexOf('\n') < 0
            && !field.startsWith("#");
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
