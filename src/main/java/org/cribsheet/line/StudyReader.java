package org.cribsheet.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Basis;
import org.cribsheet.quiz.FromNotes;
import org.cribsheet.quiz.Ground;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.QuestionReader;
import org.cribsheet.quiz.QuestionSheet;
import org.cribsheet.site.InfoPage;
import org.cribsheet.site.InfoPageReader;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/** The stages between reading and assembling: link, compare, question. */
final class StudyReader {
  private final Reporter reporter;
  private final StageTimes times;
  private final boolean drafts;
  private final Memory memory;
  private Optional<CompletableFuture<List<Document>>> questions = Optional.empty();

  StudyReader(Reporter reporter, StageTimes times) {
    this(reporter, times, false, Memory.none());
  }

  /**
   * A reader for whoever is writing.
   *
   * @param drafts whether drafts among the pages are read, too
   */
  StudyReader(Reporter reporter, StageTimes times, boolean drafts, Memory memory) {
    this.drafts = drafts;
    this.reporter = reporter;
    this.times = times;
    this.memory = memory;
  }

  /** Begins to parse questions, beside what its caller does next. */
  void begin(List<SourceFile> files) {
    questions = Optional.of(times.beside("parse", () -> documents(files)));
  }

  /**
   * Puts everything in relation.
   *
   * @param own whether these are the notes for which comparisons and questions were written; with
   *     others, what lost its ground is left out and counted
   */
  Study study(Material material, boolean own) throws IOException {
    // Two things at a time, where neither waits for the other.
    if (questions.isEmpty()) {
      begin(material.questions());
    }
    LinkedNotes linked =
        times.of(
            "link",
            () -> new Linker(material.vocabulary(), reporter, memory).link(material.notebook()));
    CompletableFuture<Shelf> shelf = times.beside("compare", () -> shelf(material, linked, own));
    List<Document> asked = StageTimes.made(questions.orElseThrow());
    QuestionBank bank = times.of("question", () -> bank(asked, material, linked, own));
    List<InfoPage> pages = pages(material, linked);
    return new Study(
        material, linked.notebook(), linked.graph(), StageTimes.made(shelf), bank, pages);
  }

  private QuestionBank bank(
      List<Document> questions, Material material, LinkedNotes linked, boolean own) {
    return asked(questions, material, linked, own).and(fromNotes(linked.notebook()));
  }

  private QuestionBank asked(
      List<Document> documents, Material material, LinkedNotes linked, boolean own) {
    Ground ground =
        new Ground(
            linked.notebook(), material.vocabulary(), material.pictures(), material.exams(), own);
    Basis basis = new Basis(ground);
    List<QuestionSheet> sheets =
        documents.stream().sorted(Comparator.comparing(Document::file)).toList().parallelStream()
            .map(document -> sheet(document, ground, basis))
            .toList();
    List<QuestionBank> banks =
        memory.of(
            "questions together", sheets, reporter, r -> new QuestionReader(r).together(sheets));
    return QuestionBank.of(banks.stream().map(bank -> linked(bank, linked)).toList());
  }

  private QuestionSheet sheet(Document document, Ground ground, Basis basis) {
    List<Object> of = new ArrayList<>(ground.exams());
    of.addAll(List.of(document, ground.vocabulary(), ground.pictures(), ground.own()));
    return memory.asking(
        "questions",
        of,
        basis,
        reporter,
        (r, asked) -> new QuestionReader(r).read(document, ground, asked));
  }

  private QuestionBank linked(QuestionBank bank, LinkedNotes linked) {
    return linked
        .texts()
        .of(
            "linked questions",
            bank,
            reporter,
            resolver ->
                bank.rewritten((text, service) -> resolver.written(text), resolver::resolveBlocks));
  }

  private QuestionBank fromNotes(Notebook notebook) {
    List<QuestionBank> parts = new ArrayList<>();
    for (Service service : notebook.services()) {
      parts.add(
          memory.of(
              "asked by notes",
              List.of(service),
              reporter,
              r -> new FromNotes(r).read(new Notebook(List.of(service)))));
    }
    return QuestionBank.of(parts);
  }

  private Shelf shelf(Material material, LinkedNotes linked, boolean own) {
    List<Comparison> written =
        material.comparisons().parallelStream()
            .map(f -> comparison(f, material))
            .flatMap(Optional::stream)
            .toList();
    Shelf shelf = Shelf.of(written, linked.notebook(), !own, reporter, memory);
    return new Shelf(
        shelf.curated().stream().map(c -> linked(c, linked)).toList(),
        shelf.lifted(),
        shelf.limits(),
        shelf.leftOut());
  }

  private Optional<Comparison> comparison(SourceFile file, Material material) {
    return memory.of(
        "comparison",
        List.of(file, material.vocabulary()),
        reporter,
        r -> new ComparisonReader(material.vocabulary(), r).read(file));
  }

  private Comparison linked(Comparison comparison, LinkedNotes linked) {
    return linked.texts().of("linked comparison", comparison, reporter, comparison::linked);
  }

  private List<InfoPage> pages(Material material, LinkedNotes linked) {
    List<Document> documents = documents(material.pages());
    List<Object> of = new ArrayList<>(documents);
    of.add(material.pictures());
    List<InfoPage> pages =
        memory.of(
            "pages",
            of,
            reporter,
            r -> new InfoPageReader(material.pictures(), drafts, r).read(documents));
    return pages.stream().map(p -> linked(p, linked)).toList();
  }

  private InfoPage linked(InfoPage p, LinkedNotes linked) {
    return linked
        .texts()
        .of(
            "linked page",
            p,
            reporter,
            resolver ->
                new InfoPage(
                    p.slug(),
                    p.title(),
                    p.summary(),
                    p.order(),
                    resolver.resolveBlocks(p.blocks(), ""),
                    p.position()));
  }

  private List<Document> documents(List<SourceFile> files) {
    return files.parallelStream()
        .map(f -> memory.of("document", List.of(f), reporter, r -> new MarkdownReader(r).read(f)))
        .toList();
  }
}
