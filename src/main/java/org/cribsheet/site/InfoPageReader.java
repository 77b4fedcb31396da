package org.cribsheet.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.FrontMatter;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.Node;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Blocks;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Slugs;

/**
 * Reads {@code content/pages/*.md}: front matter with title, summary and order, then whatever
 * Markdown can say.
 */
public final class InfoPageReader {
  private final Pictures pictures;
  private final Reporter reporter;
  private final boolean drafts;

  /**
   * A reader of pages.
   *
   * @param drafts whether drafts are read, too; their titles say so
   */
  public InfoPageReader(Pictures pictures, boolean drafts, Reporter reporter) {
    this.pictures = pictures;
    this.drafts = drafts;
    this.reporter = reporter;
  }

  /** All pages, in their order. The address of each comes from its file's name. */
  public List<InfoPage> read(List<Document> documents) {
    List<InfoPage> pages = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (Document document : documents) {
      page(document, slugs).ifPresent(pages::add);
    }
    pages.sort(InfoPage.ORDER);
    return pages;
  }

  private Optional<InfoPage> page(Document document, Set<String> slugs) {
    Position start = new Position(document.file(), 1, 1);
    String slug = slug(document.file());
    if (slug.isEmpty() || !slugs.add(slug)) {
      report(
          Code.SLUG_TAKEN,
          start,
          "no page of its own can be made of this file's name",
          "rename it");
      return Optional.empty();
    }
    FrontMatter front =
        document
            .frontMatter()
            .map(f -> FrontMatter.read(f.yaml(), f.position(), reporter))
            .orElseGet(() -> FrontMatter.read("", start, reporter));
    front.allow("title", "summary", "order", "draft");
    if (front.text("title").isEmpty()) {
      report(
          Code.BAD_FRONT_MATTER,
          start,
          "this page has no title",
          "begin it with '---', 'title: …', '---'");
    }
    boolean draft = front.flag("draft");
    if (draft && !drafts) {
      return Optional.empty();
    }
    return Optional.of(
        new InfoPage(
            slug,
            front.text("title").orElse(slug) + (draft ? " (draft)" : ""),
            front.text("summary").orElse(""),
            front.number("order").orElse(Integer.MAX_VALUE),
            blocks(document.nodes()),
            start));
  }

  private void report(Code code, Position at, String message, String hint) {
    reporter.report(Problem.error(code, at, message).hint(hint));
  }

  private static String slug(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return Slugs.forFile(
        Slugs.of(name.endsWith(".md") ? name.substring(0, name.length() - 3) : name));
  }

  /**
   * In notes a heading below the topic's is of the third level at least; a page's own begin with
   * the second.
   */
  private List<Block> blocks(List<Node> nodes) {
    Iterator<Node.Heading> headings =
        nodes.stream()
            .filter(Node.Heading.class::isInstance)
            .map(Node.Heading.class::cast)
            .iterator();
    return Blocks.of(nodes, pictures, reporter).stream()
        .map(b -> b instanceof Subheading h ? leveled(h, headings.next()) : b)
        .toList();
  }

  private static Subheading leveled(Subheading block, Node.Heading heading) {
    return new Subheading(block.id(), Math.max(2, heading.level()), block.text(), block.position());
  }
}
