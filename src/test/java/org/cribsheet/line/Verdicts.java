package org.cribsheet.line;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchIndex;
import org.cribsheet.search.SearchScript;
import org.cribsheet.search.Searcher;
import org.cribsheet.source.Reporter;

/** Judges what the search finds in the shipped notes. */
final class Verdicts implements AutoCloseable {
  /** How many questions were asked, and how many answered well. */
  record Tally(int asked, int pages, int firsts, int threes) {
    Tally plus(Tally other) {
      return new Tally(
          asked + other.asked, pages + other.pages, firsts + other.firsts, threes + other.threes);
    }

    static Optional<Tally> sum(Collection<Tally> some) {
      return some.stream().reduce(Tally::plus);
    }

    /** The first result is on a right page, in percent. */
    BigDecimal page() {
      return percent(pages);
    }

    /** The first result is a right passage. */
    BigDecimal first() {
      return percent(firsts);
    }

    /** One of the first three is. */
    BigDecimal three() {
      return percent(threes);
    }

    private BigDecimal percent(int some) {
      return BigDecimal.valueOf(100L * some)
          .divide(BigDecimal.valueOf(asked), 1, RoundingMode.DOWN);
    }
  }

  /**
   * For a question its kind and whether the first result's page, the first result and one of the
   * first three are right; a passage is right whose headings or words, as shown, match.
   */
  private static final String JUDGE =
      """
      (lines) => lines.trim().split("\\n").map((line) => {
        const { q, kind, service, says, compare } = JSON.parse(line);
        const found = cribsheet.search.find(engine, q);
        const hits = found.hits.slice(0, 3).map((hit) => ({ hit, shown: cribsheet.search.shown(engine, hit, found.asked) }));
        // A comparison of what was named; beside a service, `says` is for its passages alone.
        const isCompared = ({ hit, shown }) => {
          const services = hit.pair !== undefined ? hit.slugs : engine.pages[engine.pageOf[hit.document]].services;
          return compare && shown.kind !== "passage" && shown.kind !== "page" && compare.every((slug) => services.includes(slug));
        };
        const isOn = ({ shown }) => (service || []).some((slug) => shown.page === "services/" + slug + ".html");
        const says1 = ({ shown }) => !says || says.some((s) => new RegExp(s, "i").test(shown.heading + " " + shown.text));
        const isPage = (h) => isCompared(h) || isOn(h);
        const isRight = (h) => (isCompared(h) && service !== undefined) || (isPage(h) && says1(h));
        const first = hits.length > 0 && isRight(hits[0]);
        const told = first ? "" : q + "  →  " + hits.map(({ shown }) => shown.url).join("  ");
        return [kind, hits.length > 0 && isPage(hits[0]) ? 1 : 0, first ? 1 : 0, hits.some(isRight) ? 1 : 0, told].join("\\t");
      }).join("\\n")
      """;

  private final Searcher searcher;

  private Verdicts(Searcher searcher) {
    this.searcher = searcher;
  }

  static Verdicts open() throws IOException {
    Path home = Path.of("").toAbsolutePath();
    Study study = new Build(new Workspace(home), new Sources(), new Reporter()).check(List.of());
    List<SearchDocument> documents = SearchDocuments.of(study);
    SearchScript script =
        new SearchScript(SearchIndex.build(documents), documents, SearchDocuments.parts(study));
    return new Verdicts(
        Searcher.open(
            home.resolve("assets/js/search"), script, study.material().vocabulary().words()));
  }

  /** By kind; questions whose first result is not right are added to the misses. */
  Map<String, Tally> of(Path file, List<String> misses) throws IOException {
    Map<String, Tally> byKind = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        continue;
      }
      String[] parts = searcher.ask(JUDGE, line).split("\t", -1);
      Tally one =
          new Tally(
              1,
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3]));
      byKind.merge(parts[0], one, Tally::plus);
      if (!parts[4].isEmpty()) {
        misses.add((one.threes() > 0 ? "not first: " : "not in three: ") + parts[4]);
      }
    }
    return byKind;
  }

  @Override
  public void close() {
    searcher.close();
  }
}
