package org.cribsheet.compare;

import java.util.List;
import java.util.Optional;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.data.Slugs;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Blocks;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * Reads {@code content/comparisons/*.md}: front matter, one table whose heads are links, and the
 * trap below it.
 */
public final class ComparisonReader {
  private final Reporter reporter;
  private final Complaints complaints;

  public ComparisonReader(Vocabulary vocabulary, Reporter reporter) {
    this.reporter = reporter;
    this.complaints = new Complaints(vocabulary, reporter);
  }

  /**
   * The comparison in a file, unless none can be made out. What is wrong is reported either way.
   */
  public Optional<Comparison> read(SourceFile file) {
    Document document = new MarkdownReader(reporter).read(file);
    Position start = new Position(file.name(), 1, 1);
    Optional<FrontMatter> front =
        document.frontMatter().map(f -> FrontMatter.read(f.yaml(), f.position(), reporter));
    Optional<String> slug = slug(file.name(), start);
    if (front.isEmpty()) {
      complaints.wrong(
          start,
          "a comparison begins with front matter",
          "title, services, theme and question, between two lines of ---");
      return Optional.empty();
    }
    front.get().allow("title", "services", "theme", "question");
    List<Block> blocks = Blocks.of(document.nodes(), Pictures.NONE, reporter);
    TableCheck check = new TableCheck(complaints);
    return check
        .table(blocks, start)
        .flatMap(table -> slug.flatMap(s -> comparison(s, front.get(), table, check, blocks)));
  }

  private Optional<Comparison> comparison(
      String slug, FrontMatter front, Table table, TableCheck check, List<Block> blocks) {
    List<Column> columns = check.columns(table);
    services(front, columns, table.position());
    Comparison comparison =
        new Comparison(
            slug,
            needed(front, "title"),
            needed(front, "theme"),
            needed(front, "question"),
            columns,
            table,
            after(blocks),
            table.position());
    boolean isWhole = columns.size() > 1 && columns.size() == table.header().size() - 1;
    return Optional.of(comparison).filter(c -> isWhole);
  }

  private Optional<String> slug(String name, Position start) {
    String slug = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    if (!Slugs.good(slug)) {
      reporter.report(
          Problem.error(Code.BAD_SLUG, start, "the file's name '" + slug + "' cannot name a page")
              .hint("only a to z, 0 to 9 and -, such as 'kettle-or-pot.md'"));
    }
    return Optional.of(slug).filter(Slugs::good);
  }

  private String needed(FrontMatter front, String key) {
    Optional<String> text = front.text(key);
    if (text.isEmpty()) {
      reporter.report(
          Problem.error(Code.BAD_COMPARISON, front.at(key), "'" + key + "' is missing"));
    }
    return text.orElse("");
  }

  /** The services of the front matter are those of the heads. */
  private void services(FrontMatter front, List<Column> columns, Position table) {
    List<String> listed = front.list("services");
    List<Position> places = front.places("services");
    List<String> shown = columns.stream().map(Column::slug).distinct().toList();
    for (int i = 0; i < listed.size(); i++) {
      String slug = listed.get(i);
      if (complaints.isKnown(slug, places.get(i)) && !shown.contains(slug)) {
        complaints.wrong(
            places.get(i), "'" + slug + "' has no column", "add [[" + slug + "]] to the head");
      }
    }
    for (String slug : shown) {
      if (!listed.contains(slug)) {
        complaints.wrong(
            table, "'" + slug + "' is not among the services of the front matter", "add it there");
      }
    }
  }

  private List<Block> after(List<Block> blocks) {
    List<Block> after = blocks.stream().filter(b -> !(b instanceof Table)).toList();
    if (after.stream().noneMatch(Block.Quote.class::isInstance)) {
      reporter.report(
          Problem.warning(
                  Code.BAD_COMPARISON, blocks.get(0).position(), "this comparison names no trap")
              .hint("write it below the table: '> Trap: …'"));
    }
    return after;
  }
}
