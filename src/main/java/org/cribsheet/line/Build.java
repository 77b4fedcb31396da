package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cribsheet.contradict.Contradictions;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.items.ItemAnalysis;
import org.cribsheet.items.Results;
import org.cribsheet.proof.Proofreader;
import org.cribsheet.proof.Slip;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchIndex;
import org.cribsheet.search.SearchScript;
import org.cribsheet.search.Searcher;
import org.cribsheet.search.SplitScript;
import org.cribsheet.source.Code;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * The whole line: read → parse → split → link → compare → question → index → assemble → bake →
 * audit → publish. The index is built beside the baking, since nothing on a page depends on it.
 */
public final class Build {
  private final Workspace workspace;
  private final Sources sources;
  private final MaterialReader reader;
  private final Reporter reporter;
  private final Memory memory;
  private final UnaryOperator<Study> tampering;
  private final long searchedWhole;
  private final StageTimes times = new StageTimes();

  public Build(Workspace workspace, Sources sources, Reporter reporter) {
    this(workspace, sources, reporter, Memory.none());
  }

  /** One of many builds, which remember what has not changed. */
  public Build(Workspace workspace, Sources sources, Reporter reporter, Memory memory) {
    this(
        workspace,
        sources,
        reporter,
        memory,
        UnaryOperator.identity(),
        SplitScript.MOST_LETTERS_OF_ONE);
  }

  /** A build that damages what it read, to prove that it would be noticed. */
  Build(Workspace workspace, Sources sources, Reporter reporter, UnaryOperator<Study> tampering) {
    this(workspace, sources, reporter, Memory.none(), tampering, SplitScript.MOST_LETTERS_OF_ONE);
  }

  /** The same build of a site whose search comes in parts beyond so many letters. */
  public Build searchedWhole(long letters) {
    return new Build(workspace, sources, reporter, memory, tampering, letters);
  }

  private Build(
      Workspace workspace,
      Sources sources,
      Reporter reporter,
      Memory memory,
      UnaryOperator<Study> tampering,
      long searchedWhole) {
    this.searchedWhole = searchedWhole;
    this.memory = memory;
    this.workspace = workspace;
    this.sources = sources;
    this.reader = new MaterialReader(workspace, sources, reporter, false, memory);
    this.reporter = reporter;
    this.tampering = tampering;
  }

  /**
   * Makes and publishes a site, if the reporter has heard of no error by then.
   *
   * @param notes what to read in the stead of {@code content/notes}; empty for that folder
   * @param strict whether warnings stop it, too
   */
  public Optional<BuildResult> run(List<Path> notes, Places places, boolean strict)
      throws IOException {
    try (Production production = Production.open(workspace, places)) {
      Study study = check(notes);
      if (stops(strict)) {
        return Optional.empty();
      }
      production.begin("index", take -> SearchScripts.each(study, searchedWhole, take), times);
      BuildResult result = production.make(tampering.apply(study), reporter, times);
      if (stops(strict)) {
        return Optional.empty();
      }
      times.of("publish", () -> production.publish());
      return Optional.of(result);
    }
  }

  /**
   * Reads everything and reports what is wrong with it, and what looks wrong to a proofreader;
   * writes nothing.
   *
   * @param today the day from which the age of a check is counted
   * @return counts, for whoever asks, how much of the exams is covered
   */
  public Supplier<Coverage> checkOnly(List<Path> notes, LocalDate today) throws IOException {
    StudyReader studies = new StudyReader(reporter, times, false, memory);
    Material material = times.of("read", () -> reader.read(notes, studies::begin));
    // It reads the files alone.
    CompletableFuture<List<Slip>> slips =
        times.beside("proof", () -> proofreader(material, today).read(material.written()));
    Study study = studies.study(material, notes.isEmpty());
    Contradictions.report(study.notebook(), study.bank(), reporter);
    StageTimes.made(slips).forEach(slip -> reporter.report(slip.problem()));
    memory.turn();
    return () -> Coverage.of(study.material().exams(), study.notebook(), study.bank());
  }

  /** Reports what looks wrong to a proofreader. */
  void proofread(Study study, LocalDate today) {
    Contradictions.report(study.notebook(), study.bank(), reporter);
    proofreader(study.material(), today)
        .read(study.material().written())
        .forEach(slip -> reporter.report(slip.problem()));
  }

  private static Proofreader proofreader(Material material, LocalDate today) {
    return new Proofreader(material.vocabulary(), material.wording(), Optional.of(today));
  }

  /**
   * What readers' anonymous results say about the questions. Empty if no file could be used.
   *
   * @param refused hears a sentence about each file that could not
   */
  public Optional<ItemAnalysis> items(
      List<Path> notes, List<Path> results, Consumer<String> refused) throws IOException {
    List<Results> read = ResultFiles.read(results, refused);
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(ItemAnalysis.of(read, check(notes).bank()));
  }

  /**
   * Mends in {@code content/} what a machine can mend, and says what it did.
   *
   * @return a line for each thing that was done; none if all was well
   */
  public List<String> fix() throws IOException {
    Reporter heard = new Reporter();
    Material material =
        times.of("read", () -> new MaterialReader(workspace, sources, heard).read(List.of()));
    List<Problem> inTheWay = heard.problems().stream().filter(Build::isInTheWay).toList();
    inTheWay.forEach(reporter::report);
    if (!inTheWay.isEmpty()) {
      return List.of();
    }
    List<String> done = new ArrayList<>();
    for (Fixer fixer : List.of(new Mending(workspace), new Drafting(workspace, reporter))) {
      done.addAll(fixer.fix(material));
    }
    return done;
  }

  /** What the notes ask for is not known while they cannot be read; drawings are about to be. */
  private static boolean isInTheWay(Problem p) {
    return p.isError() && p.code() != Code.STALE_DRAWING && p.code() != Code.BAD_DRAWING;
  }

  Study check(List<Path> notes) throws IOException {
    StudyReader studies = new StudyReader(reporter, times);
    Material material = times.of("read", () -> reader.read(notes, studies::begin));
    return studies.study(material, notes.isEmpty());
  }

  private boolean stops(boolean strict) {
    return reporter.hasErrors() || (strict && !reporter.problems().isEmpty());
  }

  private static SearchScript searchScript(Study study) {
    List<SearchDocument> documents = SearchDocuments.of(study);
    return new SearchScript(SearchIndex.build(documents), documents, SearchDocuments.parts(study));
  }

  /**
   * What the site's search shows for a question, result by result, as text or JSON. Nothing is
   * built: the index is made here and now.
   */
  public List<String> search(List<Path> notes, Question question) throws IOException {
    Study study = check(notes);
    Path scripts = workspace.assets().resolve("js").resolve("search");
    try (Searcher searcher =
        Searcher.open(scripts, searchScript(study), study.material().vocabulary().words())) {
      String found =
          question.json() ? searcher.json(question.text()) : searcher.told(question.text());
      return Stream.of(found.split(question.json() ? "\n" : "\n\n"))
          .filter(hit -> !hit.isEmpty())
          .limit(question.limit())
          .toList();
    }
  }

  /** How long each stage took. */
  public StageTimes times() {
    return times;
  }

  /** The vocabulary alone, for commands that need no more. */
  public Vocabulary vocabulary() throws IOException {
    return reader.vocabulary();
  }

  /** Files by name, mended; what cannot be read is reported. */
  public List<SourceFile> files(List<Path> paths) throws IOException {
    return reader.files(paths);
  }
}
