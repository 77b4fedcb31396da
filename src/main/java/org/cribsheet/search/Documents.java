package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Inlines;

/**
 * Cuts notes into the things that a search can find: each service's page first, then fact by fact
 * in reading order.
 */
public final class Documents {
  private Documents() {}

  public static List<SearchDocument> of(Notebook notebook, Vocabulary vocabulary) {
    List<SearchDocument> documents = new ArrayList<>();
    for (Service service : notebook.services()) {
      documents.add(page(service, vocabulary));
    }
    for (Service service : notebook.services()) {
      passages(service, documents);
    }
    return List.copyOf(documents);
  }

  private static SearchDocument page(Service service, Vocabulary vocabulary) {
    String purpose =
        purpose(service) ? Passages.plain(((Block.Paragraph) service.lead().get(0)).text()) : "";
    return new SearchDocument(
        address(service),
        service.name(),
        String.join(SearchDocument.OR, otherNames(service, vocabulary)),
        purpose,
        service.slug(),
        Kind.PAGE);
  }

  private static String address(Service service) {
    return "services/" + service.slug() + ".html";
  }

  /**
   * Whether the notes begin by saying what the service is for: these are then the words of its
   * page, not of a passage.
   */
  private static boolean purpose(Service service) {
    return !service.lead().isEmpty() && service.lead().get(0) instanceof Block.Paragraph;
  }

  /**
   * Every name under which a reader may ask for the page, each in one spelling; in brackets those
   * that are common words as well and name the page only where nothing else is asked.
   */
  private static List<String> otherNames(Service service, Vocabulary vocabulary) {
    Map<String, String> names = new LinkedHashMap<>();
    add(names, service.shortName());
    add(names, Inlines.plain(service.title()));
    vocabulary
        .service(service.slug())
        .ifPresent(
            entry -> {
              entry.aliases().forEach(name -> add(names, name));
              entry.titles().forEach(name -> add(names, name));
              entry.former().forEach(slug -> add(names, slug.replace('-', ' ')));
            });
    add(names, service.slug().replace('-', ' '));
    names.remove(key(service.name()));
    List<String> all = new ArrayList<>(names.values());
    vocabulary
        .service(service.slug())
        .ifPresent(entry -> entry.ambiguous().forEach(word -> all.add("(" + word.word() + ")")));
    return all;
  }

  private static void add(Map<String, String> names, String name) {
    names.putIfAbsent(key(name), name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void passages(Service service, List<SearchDocument> documents) {
    Passages passages = new Passages(address(service), service.name(), service.slug(), documents);
    List<Block> lead = service.lead();
    passages.blocks(purpose(service) ? lead.subList(1, lead.size()) : lead);
    for (Topic topic : service.topics()) {
      passages.topic(topic);
    }
  }
}
