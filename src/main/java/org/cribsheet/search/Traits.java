package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cribsheet.search.SearchDocument.Kind;

/** What is known of documents beside their words, each by its place in the list. */
final class Traits {
  private final List<SearchDocument> documents;

  Traits(List<SearchDocument> documents) {
    this.documents = documents;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("limits", steps(document -> !document.limits().isEmpty()));
    json.put("scenarios", steps(document -> document.kind() == Kind.SCENARIO));
    json.put("examples", steps(document -> document.kind() == Kind.CODE));
    json.put("cues", steps(document -> !document.situation().isEmpty()));
    json.put("situations", situations());
    json.put("same", same());
    return json;
  }

  /** The documents that are where the one before is. */
  private List<Integer> same() {
    return steps(
        IntStream.range(1, documents.size())
            .filter(i -> documents.get(i).url().equals(documents.get(i - 1).url())));
  }

  private List<Integer> steps(Predicate<SearchDocument> wanted) {
    return steps(IntStream.range(0, documents.size()).filter(i -> wanted.test(documents.get(i))));
  }

  /** The numbers of some documents, each as the step from the one before. */
  private static List<Integer> steps(IntStream numbers) {
    List<Integer> steps = new ArrayList<>();
    int[] places = numbers.toArray();
    int last = 0;
    for (int place : places) {
      steps.add(place - last);
      last = place;
    }
    return steps;
  }

  /** How many words of each cue are its situation; what it answers comes behind. */
  private List<Integer> situations() {
    return documents.stream()
        .map(SearchDocument::situation)
        .filter(situation -> !situation.isEmpty())
        .map(situation -> Written.words(situation).size())
        .toList();
  }
}
