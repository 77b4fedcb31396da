package org.cribsheet.notes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.markdown.Node;
import org.cribsheet.markdown.Node.Heading;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Slugs;

/** Reads what stands under one service's heading. */
final class ServiceReader {
  /** The level of the headings of topics. */
  private static final int TOPIC = 2;

  private final Vocabulary vocabulary;
  private final Pictures pictures;
  private final Reporter reporter;
  private final boolean drafts;

  ServiceReader(Vocabulary vocabulary, Pictures pictures, Reporter reporter, boolean drafts) {
    this.drafts = drafts;
    this.vocabulary = vocabulary;
    this.pictures = pictures;
    this.reporter = reporter;
  }

  /** The service's address: the vocabulary's, else its heading's id, else the heading's words. */
  String slug(Heading heading) {
    String title = Section.withoutDraft(Inlines.plain(heading.text()));
    Optional<Vocabulary.Entry> known = vocabulary.titled(title);
    String slug =
        known.map(Vocabulary.Entry::slug).orElseGet(() -> heading.id().orElse(Slugs.of(title)));
    if (!slug.isEmpty()) {
      return Slugs.forFile(slug);
    }
    reporter.report(
        Problem.error(
                Code.BAD_SLUG, heading.position(), "no address can be made of '" + title + "'")
            .hint("give the heading an id: {#short-name}"));
    return "unnamed";
  }

  Service read(String slug, Section section) {
    String title = Inlines.plain(section.heading().text());
    Optional<Vocabulary.Entry> known = vocabulary.service(slug);
    Blocks blocks = new Blocks(reporter, new Ids(reporter), pictures);
    blocks.reserve(section.lead());
    blocks.reserve(section.topics());
    Iterator<String> ids = topicIds(blocks, section.topics()).iterator();
    return new Service(
        slug,
        known.map(Vocabulary.Entry::name).orElse(title),
        known.map(Vocabulary.Entry::shortName).orElse(title),
        section.title(),
        area(section.front(), known),
        meta(section.lead()),
        blocks.read(section.lead()),
        topics(blocks, section.topics(), ids),
        section.heading().position());
  }

  /** Front matter places a file's services; in a dump the vocabulary does. */
  private String area(Optional<FrontMatter> front, Optional<Vocabulary.Entry> known) {
    Optional<String> written = front.flatMap(f -> f.text("area"));
    if (written.isEmpty()) {
      return known.map(Vocabulary.Entry::area).orElse("more-notes");
    }
    return vocabulary.areas().stream()
        .filter(a -> a.name().equals(written.get()) || a.slug().equals(written.get()))
        .map(Vocabulary.Area::slug)
        .findFirst()
        .orElse(Slugs.forFile(Slugs.of(written.get())));
  }

  /** Topics take their words before any bullet can: people link to topics. */
  private List<String> topicIds(Blocks blocks, List<Node> nodes) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i = NoteReader.next(nodes, i + 1, TOPIC)) {
      Heading heading = (Heading) nodes.get(i);
      if (isRead(heading)) {
        ids.add(blocks.idOf(heading.id(), heading.text()));
      }
    }
    return ids;
  }

  private boolean isRead(Heading heading) {
    return drafts || !Section.isDraft(heading);
  }

  private List<Topic> topics(Blocks blocks, List<Node> nodes, Iterator<String> ids) {
    List<Topic> topics = new ArrayList<>();
    int start = 0;
    while (start < nodes.size()) {
      int end = NoteReader.next(nodes, start + 1, TOPIC);
      Heading heading = (Heading) nodes.get(start);
      if (isRead(heading)) {
        topics.add(topic(blocks, ids.next(), heading, nodes.subList(start + 1, end)));
      }
      start = end;
    }
    return topics;
  }

  private Topic topic(Blocks blocks, String id, Heading heading, List<Node> nodes) {
    List<Inline> title = heading.text();
    blocks.topic(Slugs.of(Inlines.plain(title)));
    Topic topic = new Topic(id, title, meta(nodes), blocks.read(nodes), heading.position());
    blocks.topic("");
    return topic;
  }

  private Meta meta(List<Node> nodes) {
    return nodes.isEmpty() || !(nodes.get(0) instanceof Node.Comment comment)
        ? Meta.NONE
        : MetaReader.read(comment, reporter);
  }
}
