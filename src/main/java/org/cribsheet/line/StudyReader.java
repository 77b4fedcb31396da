package org.cribsheet.line;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.ComparisonReader;
import org.cribsheet.compare.Shelf;
import org.cribsheet.links.LinkedNotes;
import org.cribsheet.links.Linker;
import org.cribsheet.markdown.Document;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.quiz.FromNotes;
import org.cribsheet.quiz.Ground;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.QuestionReader;
import org.cribsheet.site.InfoPage;
import org.cribsheet.site.InfoPageReader;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** The stages between reading and assembling: link, compare, question. */
final class StudyReader {
  private final Reporter reporter;
  private final StageTimes times;

  StudyReader(Reporter reporter, StageTimes times) {
    this.reporter = reporter;
    this.times = times;
  }

  /**
   * Puts everything in relation.
   *
   * @param own whether these are the notes for which comparisons and questions were written; with
   *     others, what lost its ground is left out and counted
   */
  Study study(Material material, boolean own) throws IOException {
    // Two things at a time, where neither waits for the other.
    CompletableFuture<List<Document>> questions =
        times.beside("parse", () -> documents(material.questions()));
    LinkedNotes linked =
        times.of(
            "link", () -> new Linker(material.vocabulary(), reporter).link(material.notebook()));
    CompletableFuture<Shelf> shelf = times.beside("compare", () -> shelf(material, linked, own));
    QuestionBank bank = times.of("question", () -> bank(questions.join(), material, linked, own));
    List<InfoPage> pages = pages(material, linked);
    return new Study(material, linked.notebook(), linked.graph(), shelf.join(), bank, pages);
  }

  private QuestionBank bank(
      List<Document> questions, Material material, LinkedNotes linked, boolean own) {
    Ground ground =
        new Ground(
            linked.notebook(), material.vocabulary(), material.pictures(), material.exams(), own);
    return new QuestionReader(reporter)
        .read(questions, ground)
        .rewritten(
            (text, service) -> linked.resolver().written(text), linked.resolver()::resolveBlocks)
        .and(new FromNotes(reporter).read(linked.notebook()));
  }

  private Shelf shelf(Material material, LinkedNotes linked, boolean own) {
    ComparisonReader reader = new ComparisonReader(material.vocabulary(), reporter);
    List<Comparison> written =
        material.comparisons().parallelStream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .toList();
    Shelf shelf = Shelf.of(written, linked.notebook(), !own, reporter);
    return new Shelf(
        shelf.curated().stream().map(c -> c.linked(linked.resolver())).toList(),
        shelf.lifted(),
        shelf.limits(),
        shelf.leftOut());
  }

  private List<InfoPage> pages(Material material, LinkedNotes linked) {
    return new InfoPageReader(material.pictures(), reporter)
        .read(documents(material.pages())).stream().map(p -> linkedPage(p, linked)).toList();
  }

  private static InfoPage linkedPage(InfoPage p, LinkedNotes linked) {
    return new InfoPage(
        p.slug(),
        p.title(),
        p.summary(),
        p.order(),
        linked.resolver().resolveBlocks(p.blocks(), ""),
        p.position());
  }

  private List<Document> documents(List<SourceFile> files) {
    MarkdownReader markdown = new MarkdownReader(reporter);
    return files.parallelStream().map(markdown::read).toList();
  }
}
