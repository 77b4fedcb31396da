package org.cribsheet.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.links.Known.Spoken;
import org.cribsheet.links.Resolver.Linked;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Rewriter.Place;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;

/**
 * Links the notes of every service to those of the others: the links that authors wrote, and the
 * first mention of a service in each block.
 */
public final class Linker {
  private final Vocabulary vocabulary;
  private final Reporter reporter;
  private final Memory memory;

  public Linker(Vocabulary vocabulary, Reporter reporter) {
    this(vocabulary, reporter, Memory.none());
  }

  public Linker(Vocabulary vocabulary, Reporter reporter, Memory memory) {
    this.vocabulary = vocabulary;
    this.reporter = reporter;
    this.memory = memory;
  }

  public LinkedNotes link(Notebook notebook) {
    List<Known> known = known(notebook);
    Names names =
        memory.same("names", "", new Names(vocabulary, known.stream().map(Known::spoken).toList()));
    Resolver plain =
        memory.of("resolver", List.of(names), reporter, r -> new Resolver(vocabulary, names.all()));
    LinkedTexts texts = new LinkedTexts(plain, new Places(known), memory);
    new Moves(known, reporter).check(vocabulary);
    Map<String, List<Mention>> mentions = new HashMap<>();
    List<Service> services = new ArrayList<>();
    for (Service service : notebook.services()) {
      LinkedService linked =
          texts.of("linked", service, reporter, resolver -> linked(service, resolver));
      services.add(memory.same("linked", service.slug(), linked.service()));
      linked
          .mentions()
          .forEach(
              (slug, all) -> mentions.computeIfAbsent(slug, s -> new ArrayList<>()).addAll(all));
    }
    return new LinkedNotes(
        new Notebook(services), new LinkGraph(mentions), texts.resolver(reporter), texts);
  }

  /** All that links depend on beside the text in which they are looked for, and ids. */
  private record Names(Vocabulary vocabulary, List<Spoken> all) {}

  private List<Known> known(Notebook notebook) {
    Map<String, Known> known = new LinkedHashMap<>();
    for (Service service : notebook.services()) {
      known.putIfAbsent(
          service.slug(),
          memory.of(
              "known", List.of(service, vocabulary), reporter, r -> Known.of(service, vocabulary)));
    }
    return List.copyOf(known.values());
  }

  /** A service's notes with links, and whom they mention where. */
  private record LinkedService(Service service, Map<String, List<Mention>> mentions) {}

  private static LinkedService linked(Service service, Resolver resolver) {
    Map<String, List<Mention>> mentions = new HashMap<>();
    BlockLinker blocks =
        new BlockLinker(
            resolver, service.slug(), (line, place) -> collect(line, place, service, mentions));
    Service withLinks = blocks.service(service);
    mentions.replaceAll((slug, all) -> LinkGraph.worthShowing(all));
    return new LinkedService(withLinks, mentions);
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
