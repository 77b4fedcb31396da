package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.cribsheet.bake.Baker;
import org.cribsheet.ledger.Ledger;
import org.cribsheet.ledger.PageText;
import org.cribsheet.publish.Auditor;
import org.cribsheet.publish.ManifestFile;
import org.cribsheet.publish.Publisher;
import org.cribsheet.publish.Zip;
import org.cribsheet.quiz.AnkiExport;
import org.cribsheet.quiz.QuizScript;
import org.cribsheet.search.Lunr;
import org.cribsheet.site.Assembler;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Inputs;
import org.cribsheet.site.Site;
import org.cribsheet.site.TextFile;
import org.cribsheet.source.Reporter;

/**
 * The second half of the line: assemble, bake, audit, publish. Until the last step everything
 * happens in a folder of its own.
 */
final class Production implements AutoCloseable {
  private final Workspace workspace;
  private final Places places;
  private final Publisher publisher;
  private LocalDate edition = LocalDate.EPOCH;

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

  BuildResult make(
      Study study, CompletableFuture<List<TextFile>> index, Reporter reporter, StageTimes times)
      throws IOException {
    edition = Edition.of(study.notebook(), workspace.home().resolve("CHANGELOG.md"));
    Site site = times.of("assemble", () -> Assembler.assemble(inputs(study)));
    Path fresh = publisher.fresh();
    times.of(
        "bake",
        () -> {
          new Baker(workspace.templates()).bake(site, fresh);
          return fresh;
        });
    TreeSet<String> planned = new TreeSet<>(site.paths());
    for (TextFile file : times.of("wait for index", () -> index.join())) {
      write(file, fresh);
      planned.add(file.path());
    }
    List<PageText> notes = audit(study, planned, fresh, reporter, times);
    ManifestFile.write(fresh);
    return result(study, planned.size() + 1, notes);
  }

  private static void write(TextFile file, Path folder) throws IOException {
    Path path = folder.resolve(file.path());
    Files.createDirectories(path.getParent());
    Files.writeString(path, file.text());
  }

  /** Looks at the finished folder as a stranger would, and counts the words of the notes in it. */
  private static List<PageText> audit(
      Study study, Set<String> planned, Path fresh, Reporter reporter, StageTimes times)
      throws IOException {
    String base = study.material().config().path();
    List<PageText> pages =
        times.of("audit", () -> new Auditor(fresh, planned, base).audit(reporter));
    List<PageText> notes = pages.stream().filter(p -> p.page().startsWith("services/")).toList();
    times.of(
        "count",
        () -> {
          Ledger.check(study.material().notes(), notes, reporter);
          return notes;
        });
    return notes;
  }

  private Inputs inputs(Study study) throws IOException {
    Material material = study.material();
    List<TextFile> data = new ArrayList<>();
    QuizScript.files(
            study.bank(), study.notebook(), material.vocabulary().areas(), material.exams())
        .forEach((path, text) -> data.add(new TextFile(path, text)));
    data.add(
        new TextFile(
            AnkiExport.PATH,
            AnkiExport.text(
                study.bank(),
                study.notebook(),
                material.vocabulary().areas(),
                material.config().title())));
    data.add(new TextFile("assets/lib/lunr.js", Lunr.script()));
    return new Inputs(
        material.config(),
        material.vocabulary(),
        study.notebook(),
        study.graph(),
        study.shelf(),
        study.bank(),
        material.exams(),
        study.pages(),
        data,
        assets());
  }

  private List<Asset> assets() throws IOException {
    List<Asset> assets = new ArrayList<>();
    for (Path file : Folders.files(workspace.assets())) {
      assets.add(new Asset("assets/" + Folders.name(workspace.assets(), file), file));
    }
    Path pictures = workspace.content().resolve("pictures");
    for (Path file : Folders.files(pictures)) {
      assets.add(new Asset("assets/pictures/" + Folders.name(pictures, file), file));
    }
    return assets;
  }

  private BuildResult result(Study study, int files, List<PageText> notes) {
    return new BuildResult(
        places,
        study.notebook().services().size(),
        Counting.bullets(study.notebook()),
        study.shelf().curated().size(),
        study.bank().questions().size(),
        study.bank().cards().size(),
        study.bank().leftOut() + study.shelf().leftOut(),
        Ledger.words(notes),
        files);
  }

  /** Only now does anybody see anything of it. */
  Places publish() throws IOException {
    publisher.publish();
    Zip.write(places.site(), places.zip(), edition, path -> true);
    return places;
  }

  @Override
  public void close() throws IOException {
    publisher.close();
  }
}
