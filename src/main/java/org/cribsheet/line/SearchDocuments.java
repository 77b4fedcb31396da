package org.cribsheet.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Service;
import org.cribsheet.search.Documents;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.search.SearchDocument.Shown;
import org.cribsheet.site.InfoPage;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Everything that a search can find: the notes, the comparisons and the other pages. */
final class SearchDocuments {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SearchDocuments() {}

  static List<SearchDocument> of(Study study) {
    List<SearchDocument> documents =
        new ArrayList<>(
            withLimits(
                Documents.of(study.notebook(), study.material().vocabulary()),
                study.shelf().limits()));
    study.shelf().curated().forEach(c -> documents.add(comparison(c)));
    study.pages().forEach(p -> documents.add(page(p)));
    return documents;
  }

  /** For each service the part of the data that holds its passages: its area's. */
  static Map<String, String> parts(Study study) {
    return study.notebook().services().stream()
        .filter(s -> !s.area().isBlank())
        .collect(Collectors.toMap(Service::slug, Service::area, (a, b) -> a));
  }

  /**
   * A limit belongs to the passage that says it; a bullet's children may be part of its passage.
   */
  private static List<SearchDocument> withLimits(
      List<SearchDocument> documents, List<Limit> limits) {
    Map<String, List<Said>> byPage =
        limits.stream()
            .map(Said::new)
            .collect(Collectors.groupingBy(s -> "services/" + s.limit().service() + ".html"));
    return documents.stream()
        .map(d -> d.withLimits(said(d, byPage.getOrDefault(d.page(), List.of()))))
        .toList();
  }

  /** A limit with the fact that says it, as passages spell it. */
  private record Said(Limit limit, String fact) {
    Said(Limit limit) {
      this(limit, SPACES.matcher(plain(limit.text()).strip()).replaceAll(" "));
    }
  }

  /** Of one unit the largest first: who asks for a limit means that one. */
  private static List<String> said(SearchDocument document, List<Said> limits) {
    List<Limit> here =
        limits.stream().filter(limit -> says(document, limit)).map(Said::limit).toList();
    List<String> units = here.stream().map(Limit::unit).distinct().toList();
    return here.stream()
        .sorted(
            Comparator.<Limit>comparingInt(limit -> units.indexOf(limit.unit()))
                .thenComparingDouble(limit -> -limit.value()))
        .map(Limit::quantity)
        .distinct()
        .toList();
  }

  private static boolean says(SearchDocument document, Said said) {
    boolean isHere = document.url().endsWith("#" + said.limit().anchor());
    return isHere && document.text().contains(said.limit().quantity())
        || !said.fact().isEmpty() && document.text().contains(said.fact());
  }

  private static SearchDocument comparison(Comparison c) {
    String names =
        c.columns().stream()
            .map(Comparison.Column::name)
            .distinct()
            .collect(Collectors.joining(SearchDocument.OR));
    String rows =
        c.table().rows().stream()
            .filter(row -> !row.isEmpty())
            .map(row -> plain(row.get(0)))
            .collect(Collectors.joining(", "));
    String slugs =
        c.columns().stream()
            .map(Comparison.Column::slug)
            .distinct()
            .collect(Collectors.joining(" "));
    return new SearchDocument(
            "compare/" + c.slug() + ".html",
            c.title(),
            names,
            c.question() + " " + rows,
            slugs,
            Kind.COMPARISON)
        .showing(new Shown(c.question(), rows(c)));
  }

  private static List<List<String>> rows(Comparison c) {
    return c.table().rows().stream()
        .map(row -> row.stream().map(SearchDocuments::plain).toList())
        .toList();
  }

  private static SearchDocument page(InfoPage p) {
    return new SearchDocument(p.path(), p.title(), "", p.summary(), "", Kind.PAGE);
  }

  private static String plain(List<Inline> cell) {
    return Inlines.plain(cell);
  }
}
