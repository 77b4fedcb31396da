package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cribsheet.bake.Baker;
import org.cribsheet.ledger.Ledger;
import org.cribsheet.ledger.PageText;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.publish.Auditor;
import org.cribsheet.publish.ManifestFile;
import org.cribsheet.publish.Publisher;
import org.cribsheet.publish.Worker;
import org.cribsheet.publish.Zip;
import org.cribsheet.quiz.AnkiExport;
import org.cribsheet.quiz.LookAlikes;
import org.cribsheet.quiz.QuizScript;
import org.cribsheet.quiz.ReadingScript;
import org.cribsheet.search.Lunr;
import org.cribsheet.site.Assembler;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Changelog;
import org.cribsheet.site.Edition;
import org.cribsheet.site.HostFiles;
import org.cribsheet.site.HostRules;
import org.cribsheet.site.Inputs;
import org.cribsheet.site.Site;
import org.cribsheet.site.TextFile;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceReader;

/**
 * The second half of the line: assemble, bake, audit, publish. Until the last step everything
 * happens in a folder of its own.
 */
final class Production implements AutoCloseable {
  /** The date of files in a zip of notes that name no day. */
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private final Workspace workspace;
  private final Places places;
  private final Publisher publisher;
  private Optional<LocalDate> edition = Optional.empty();
  private Optional<Begun> begun = Optional.empty();
  private Optional<CompletableFuture<Zip.Draft>> zip = Optional.empty();

  private Production(Workspace workspace, Places places, Publisher publisher) {
    this.workspace = workspace;
    this.places = places;
    this.publisher = publisher;
  }

  /** Takes hold of the target, so that a second build waits for its turn elsewhere. */
  static Production open(Workspace workspace, Places places) throws IOException {
    Zip.checkTarget(places.zip());
    return new Production(workspace, places, Publisher.open(places.site()));
  }

  /** Hands over files, one by one. */
  interface Files {
    void each(Consumer<TextFile> take);
  }

  /**
   * An edition that some files are written into already.
   *
   * @param others their paths, once all are there
   */
  private record Begun(Path fresh, CompletableFuture<Set<String>> others) {}

  /** Begins with the files that nothing on a page depends on, beside what its caller does next. */
  void begin(String stage, Files files, StageTimes times) throws IOException {
    Path fresh = publisher.fresh();
    begun = Optional.of(new Begun(fresh, times.beside(stage, () -> written(files, fresh))));
  }

  private Set<String> written(Files files, Path fresh) throws IOException {
    Set<String> paths = new TreeSet<>();
    Consumer<TextFile> take =
        file -> {
          Baker.write(file, fresh);
          paths.add(file.path());
        };
    try {
      take.accept(HostRules.headers(places.listed()));
      files.each(take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return paths;
  }

  /** Makes the rest of it. */
  BuildResult make(Study study, Reporter reporter, StageTimes times) throws IOException {
    Path fresh = begun.orElseThrow().fresh();
    List<TextFile> data = times.of("data", () -> data(study));
    Inputs inputs = inputs(workspace, study, changelog(workspace, reporter), data);
    edition = Edition.of(inputs.notebook(), inputs.changelog());
    String readme = OfflineReadme.of(inputs.config(), edition);
    Site site = times.of("assemble", () -> Assembler.assemble(inputs));
    times.of(
        "bake",
        () -> {
          new Baker(workspace.templates()).bake(site, fresh);
          return fresh;
        });
    Set<String> others =
        times.of("wait for index", () -> StageTimes.made(begun.orElseThrow().others()));
    boolean offline = HostFiles.isKept(study.material().config(), site.pages().size());
    SortedMap<String, String> digests =
        times.of("digest", () -> Worker.write(fresh, HostFiles.neededOffline(site), offline));
    TreeSet<String> planned = new TreeSet<>(site.paths());
    planned.addAll(others);
    planned.add(Worker.PATH);
    ManifestFile.write(fresh, digests);
    // Nothing changes in the folder any more: it is packed while the audit reads it.
    zip = Optional.of(times.beside("zip", () -> draft(fresh, readme)));
    int words = audit(study, planned, fresh, reporter, times);
    return result(study, planned.size() + 1, words);
  }

  private Zip.Draft draft(Path fresh, String readme) throws IOException {
    return Zip.draft(
        fresh,
        places.zip(),
        new Zip.Contents(
            edition.orElse(NO_DAY), path -> !HostFiles.hostOnly(path), HostFiles::forZip, readme));
  }

  /** Looks at the finished folder as a stranger would, and counts the words of the notes in it. */
  private static int audit(
      Study study, Set<String> planned, Path fresh, Reporter reporter, StageTimes times)
      throws IOException {
    String base = study.material().config().path();
    List<PageText> pages =
        times.of("audit", () -> new Auditor(fresh, planned, base).audit(reporter));
    List<PageText> notes = pages.stream().filter(p -> p.page().startsWith("services/")).toList();
    return times.of("count", () -> Ledger.check(study.material().notes(), notes, reporter));
  }

  /** It stands beside the content, and says when what was released. */
  static Changelog changelog(Workspace workspace, Reporter reporter) throws IOException {
    Path file = workspace.home().resolve("CHANGELOG.md");
    Folders.checkInside(file, workspace.home());
    if (!Folders.exists(file, "CHANGELOG.md")) {
      return Changelog.NONE;
    }
    return new SourceReader(reporter)
        .read(file, "CHANGELOG.md")
        .map(f -> Changelog.of(new MarkdownReader(reporter).read(f)))
        .orElse(Changelog.NONE);
  }

  /** What scripts read about the notes; nothing on a page depends on more than the files' names. */
  static List<TextFile> data(Study study) {
    return Stream.<Supplier<Stream<TextFile>>>of(
            () -> quiz(study),
            () -> Stream.of(lookAlikes(study), reading(study), anki(study)),
            () -> Stream.of(new TextFile("assets/lib/lunr.js", Lunr.script())))
        .parallel()
        .flatMap(Supplier::get)
        .toList();
  }

  private static Stream<TextFile> quiz(Study study) {
    Material material = study.material();
    return QuizScript.files(
            study.bank(),
            study.notebook(),
            study.shelf().limits(),
            material.vocabulary().areas(),
            material.exams())
        .entrySet()
        .stream()
        .map(file -> new TextFile(file.getKey(), file.getValue()));
  }

  private static TextFile lookAlikes(Study study) {
    return new TextFile(
        LookAlikes.PATH, LookAlikes.script(study.shelf().curated(), study.notebook()));
  }

  private static TextFile reading(Study study) {
    return new TextFile(ReadingScript.PATH, ReadingScript.text(study.notebook()));
  }

  private static TextFile anki(Study study) {
    Material material = study.material();
    return new TextFile(
        AnkiExport.PATH,
        AnkiExport.text(
            study.bank(),
            study.notebook(),
            material.vocabulary().areas(),
            material.config().title()));
  }

  static Inputs inputs(Workspace workspace, Study study, Changelog changelog, List<TextFile> data)
      throws IOException {
    Material material = study.material();
    return new Inputs(
        material.config(),
        material.vocabulary(),
        study.notebook(),
        study.graph(),
        study.shelf(),
        study.bank(),
        material.exams(),
        material.drawings(),
        study.pages(),
        changelog,
        data,
        assets(workspace));
  }

  private static List<Asset> assets(Workspace workspace) throws IOException {
    List<Asset> assets = new ArrayList<>();
    for (Path file : Folders.files(workspace.assets())) {
      assets.add(new Asset("assets/" + Folders.name(workspace.assets(), file), file));
    }
    Path pictures = workspace.pictures();
    for (Path file : Folders.files(pictures)) {
      if (file.startsWith(workspace.drawings())) {
        continue; // They stand in their pages.
      }
      assets.add(new Asset("assets/pictures/" + Folders.name(pictures, file), file));
    }
    return assets;
  }

  private BuildResult result(Study study, int files, int words) {
    return new BuildResult(
        places,
        study.notebook().services().size(),
        study.material().config().things(),
        Counting.bullets(study.notebook()),
        study.shelf().curated().size(),
        study.bank().questions().size(),
        study.bank().cards().size(),
        study.bank().leftOut() + study.shelf().leftOut(),
        words,
        files);
  }

  /**
   * Only now does anybody see anything of it. The zip is whole before the site changes: what needs
   * room on the disk is done by then.
   */
  Places publish() throws IOException {
    Zip.Draft draft = StageTimes.made(zip.orElseThrow());
    publisher.publish();
    draft.publish();
    return places;
  }

  /** What was begun may still be at work where something else failed. */
  @Override
  public void close() throws IOException {
    try (publisher) {
      begun.ifPresent(some -> ended(some.others()));
      Optional<Zip.Draft> draft = zip.flatMap(Production::ended);
      if (draft.isPresent()) {
        draft.get().close();
      }
    }
  }

  /** What a stage has made. Why it failed has been told. */
  private static <T> Optional<T> ended(CompletableFuture<T> stage) {
    return stage.handle((made, fault) -> Optional.ofNullable(made)).join();
  }
}
