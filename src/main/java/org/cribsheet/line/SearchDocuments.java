package org.cribsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cribsheet.compare.Comparison;
import org.cribsheet.search.Documents;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.site.InfoPage;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Everything that a search can find: the notes, the comparisons and the other pages. */
final class SearchDocuments {
  private SearchDocuments() {}

  static List<SearchDocument> of(Study study) {
    List<SearchDocument> documents =
        new ArrayList<>(Documents.of(study.notebook(), study.material().vocabulary()));
    study.shelf().curated().forEach(c -> documents.add(comparison(c)));
    study.pages().forEach(p -> documents.add(page(p)));
    return documents;
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
        Kind.COMPARISON);
  }

  private static SearchDocument page(InfoPage p) {
    return new SearchDocument(p.path(), p.title(), "", p.summary(), "", Kind.PAGE);
  }

  private static String plain(List<Inline> cell) {
    return Inlines.plain(cell);
  }
}
