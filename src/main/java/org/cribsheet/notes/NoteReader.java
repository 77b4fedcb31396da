package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.dump.Dump;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Heading;
import org.cribsheet.source.Code;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Inlines;

/**
 * Reads notes, in either spelling, into a notebook: a page for each service, repeats merged in
 * order.
 */
public final class NoteReader {
  private final Vocabulary vocabulary;
  private final Reporter reporter;
  private final Pictures pictures;
  private final boolean drafts;
  private final Memory memory;
  private final ServiceReader services;

  public NoteReader(Vocabulary vocabulary, Pictures pictures, Reporter reporter) {
    this(vocabulary, pictures, reporter, false, Memory.none());
  }

  /**
   * A reader for whoever is writing.
   *
   * @param drafts whether drafts are read, too, and marked
   */
  public NoteReader(
      Vocabulary vocabulary, Pictures pictures, Reporter reporter, boolean drafts, Memory memory) {
    this.vocabulary = vocabulary;
    this.pictures = pictures;
    this.reporter = reporter;
    this.drafts = drafts;
    this.memory = memory;
    this.services = new ServiceReader(vocabulary, pictures, reporter, drafts);
  }

  private NoteReader telling(Reporter other) {
    return new NoteReader(vocabulary, pictures, other, drafts, Memory.none());
  }

  /** All services of these files, in the order of the files and of the services in them. */
  public Notebook read(List<SourceFile> files) {
    List<Section> sections = new ArrayList<>();
    // Parsing is most of the work, and no file knows of another.
    List<List<Section>> parsed = files.parallelStream().map(this::parsed).toList();
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      List<Section> found = parsed.get(i);
      if (found.isEmpty()) {
        reporter.report(
            Problem.error(Code.NO_NOTES, file.at(1, 1), "there is no service in this file")
                .hint("begin each with a line such as '# Service' or '- Service:'"));
      }
      sections.addAll(found);
    }
    Map<String, List<Section>> bySlug = new LinkedHashMap<>();
    for (Section section : sections) {
      if (drafts || !section.isDraft()) {
        String slug = services.slug(section.heading());
        bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(section);
      }
    }
    return new Notebook(
        List.copyOf(bySlug.entrySet()).parallelStream()
            .map(e -> service(e.getKey(), e.getValue()))
            .toList());
  }

  private List<Section> parsed(SourceFile file) {
    return memory.of(
        "sections",
        List.of(file, vocabulary),
        reporter,
        r -> {
          NoteReader reader = telling(r);
          return reader.sections(reader.document(file));
        });
  }

  private Service service(String slug, List<Section> sections) {
    List<Object> of = new ArrayList<>(sections);
    of.addAll(List.of(slug, vocabulary, pictures));
    Service service =
        memory.of(
            "service",
            of,
            reporter,
            r -> {
              NoteReader reader = telling(r);
              return reader.services.read(slug, reader.merged(sections));
            });
    return memory.same("service", slug, service);
  }

  private Document document(SourceFile file) {
    MarkdownReader markdown = new MarkdownReader(reporter);
    return Dump.isDump(file)
        ? markdown.read(Dump.read(file, vocabulary, reporter).tidy())
        : markdown.read(file);
  }

  /**
   * Also of what others read, and without a word: the order of files, and what an area is about.
   */
  private static void check(FrontMatter front) {
    front.allow("area", "order", "summary", "draft");
    front.number("order");
    front.text("summary");
  }

  private List<Section> sections(Document document) {
    Optional<FrontMatter> front =
        document.frontMatter().map(f -> FrontMatter.read(f.yaml(), f.position(), reporter));
    front.ifPresent(NoteReader::check);
    List<Node> nodes = PlainLabels.of(document.nodes());
    List<Section> sections = new ArrayList<>();
    int start = next(nodes, 0, 1);
    nodes.subList(0, start).forEach(this::stray);
    while (start < nodes.size()) {
      int end = next(nodes, start + 1, 1);
      Heading heading = (Heading) nodes.get(start);
      List<Node> body = nodes.subList(start + 1, end);
      int topics = next(body, 0, 2);
      sections.add(
          new Section(heading, front, body.subList(0, topics), body.subList(topics, body.size())));
      start = end;
    }
    return sections;
  }

  /** Where the next heading of a level stands, or the end. */
  static int next(List<Node> nodes, int from, int level) {
    for (int i = from; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Heading h && h.level() == level && !h.text().isEmpty()) {
        return i;
      }
    }
    return nodes.size();
  }

  /**
   * Several sections about one service as one: what leads, then the topics, with every heading's
   * words kept.
   */
  private Section merged(List<Section> parts) {
    Section first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    List<Node> lead = new ArrayList<>(first.lead());
    List<Node> topics = new ArrayList<>(first.topics());
    for (Section other : parts.subList(1, parts.size())) {
      reportRepeat(first.heading(), other.heading());
      lead.add(new Node.Paragraph(other.heading().text(), other.heading().position()));
      lead.addAll(other.lead());
      topics.addAll(other.topics());
    }
    return new Section(first.heading(), first.front(), lead, topics);
  }

  private void reportRepeat(Heading first, Heading second) {
    String one = Inlines.plain(first.text());
    String two = Inlines.plain(second.text());
    if (one.equalsIgnoreCase(two) || vocabulary.titled(two).isPresent()) {
      reporter.report(
          Problem.warning(
                  Code.REPEATED_SERVICE, second.position(), "'" + two + "' has notes already")
              .hint(
                  "they begin at "
                      + first.position()
                      + " and are merged in order; put them together"));
    } else {
      reporter.report(
          Problem.error(
                  Code.SLUG_TAKEN,
                  second.position(),
                  "'" + two + "' and '" + one + "' would share one page")
              .hint(
                  "the other one is at "
                      + first.position()
                      + "; give one heading an id: {#another-name}"));
    }
  }

  private void stray(Node node) {
    if (!(node instanceof Node.Comment)) {
      reporter.report(
          Problem.error(Code.STRAY_TEXT, node.position(), "this text belongs to no service")
              .hint("begin with a line such as '- Service:' or '# Service'"));
    }
  }
}
