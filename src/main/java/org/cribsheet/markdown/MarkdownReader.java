package org.cribsheet.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import org.cribsheet.markdown.Document.FrontMatterText;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * Reads Markdown: CommonMark with tables, task lists and {@code [[wiki]]} links. HTML is text, but
 * for {@code <br>}, {@code <kbd>}, {@code <sub>} and {@code <sup>}; four spaces do not make code,
 * so that a slip in nesting never does either.
 */
public final class MarkdownReader {
  private static final Parser PARSER = parser();

  private final Reporter reporter;

  public MarkdownReader(Reporter reporter) {
    this.reporter = reporter;
  }

  private static Parser parser() {
    Parser.Builder parser = Parser.builder(options());
    Glances.factories().forEach(parser::customBlockParserFactory);
    return parser.customInlineParserFactory(InlineScanner::new).build();
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), TaskListExtension.create()))
        // Glances stand in their stead.
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
        .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
        .set(Parser.HTML_ALLOW_NAME_SPACE, false)
        .set(Parser.SPACE_IN_LINK_URLS, true)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /** What stands before the text of a file, without reading that. */
  public Optional<FrontMatterText> frontMatter(SourceFile file) {
    return Prepared.of(MappedText.of(file), reporter).frontMatter();
  }

  public Document read(SourceFile file) {
    return read(MappedText.of(file));
  }

  public Document read(MappedText file) {
    Prepared prepared = Prepared.of(file, reporter);
    var tree = PARSER.parse(prepared.body().text());
    Converter converter = new Converter(new LineIndex(prepared.body()), reporter);
    return new Document(
        file.file(), prepared.frontMatter(), converter.document(tree, prepared.comments()));
  }
}
