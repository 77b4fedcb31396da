package org.cribsheet.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.links.Resolver.Linked;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Rewriter.Place;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Reporter;

/**
 * Links the notes of every service to those of the others: the links that authors wrote, and the
 * first mention of a service in each block.
 */
public final class Linker {
  private final Vocabulary vocabulary;
  private final Reporter reporter;

  public Linker(Vocabulary vocabulary, Reporter reporter) {
    this.vocabulary = vocabulary;
    this.reporter = reporter;
  }

  public LinkedNotes link(Notebook notebook) {
    Resolver resolver = new Resolver(vocabulary, notebook, reporter);
    Map<String, List<Mention>> mentions = new HashMap<>();
    List<Service> services = new ArrayList<>();
    for (Service service : notebook.services()) {
      BlockLinker blocks =
          new BlockLinker(
              resolver, service.slug(), (line, place) -> collect(line, place, service, mentions));
      services.add(blocks.service(service));
    }
    return new LinkedNotes(new Notebook(services), new LinkGraph(mentions), resolver);
  }

  private static void collect(
      Linked line, Place place, Service from, Map<String, List<Mention>> mentions) {
    if (line.mentions().isEmpty()) {
      return;
    }
    Sentences sentences = new Sentences(line.flat());
    line.mentions()
        .forEach(
            (slug, at) -> {
              if (!slug.equals(from.slug())) {
                Span sentence = sentences.around(at.start());
                mentions
                    .computeIfAbsent(slug, s -> new ArrayList<>())
                    .add(
                        new Mention(
                            from.slug(),
                            from.shortName(),
                            place.anchor().orElse(""),
                            Pieces.cut(line.text(), sentence)));
              }
            });
  }
}
