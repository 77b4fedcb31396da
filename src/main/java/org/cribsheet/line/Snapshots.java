package org.cribsheet.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.report.Sizes;
import org.cribsheet.report.State;
import org.cribsheet.search.SearchScript;
import org.cribsheet.site.view.Links;
import org.cribsheet.source.Reporter;

/** Takes the state of notes, to be compared with another. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Reads the notes as {@code check} does, and builds their site to measure it, if that can be
   * built.
   *
   * @param scratch where the site may be built
   * @param today the day from which the age of a check is counted
   */
  public static State take(
      Workspace workspace, Path scratch, LocalDate today, Sources sources, Reporter reporter)
      throws IOException {
    Build build = new Build(workspace, sources, reporter);
    Study study = build.check(List.of());
    build.proofread(study, today);
    Coverage coverage = Coverage.of(study.material().exams(), study.notebook(), study.bank());
    Optional<BuildResult> built =
        reporter.hasErrors() ? Optional.empty() : build.run(List.of(), Places.at(scratch), false);
    Optional<Sizes> sizes =
        built.isEmpty() ? Optional.empty() : Optional.of(measured(built.get().places().site()));
    return State.of(
        study.notebook(),
        study.bank(),
        study.shelf().curated(),
        addresses(study),
        coverage,
        reporter.problems(),
        sizes);
  }

  /** Where readers can go, by an address of today or a former one. */
  private static SortedSet<String> addresses(Study study) {
    SortedSet<String> addresses = new TreeSet<>();
    study
        .notebook()
        .services()
        .forEach(
            s -> {
              addresses.add(Links.servicePath(s.slug()));
              study
                  .material()
                  .vocabulary()
                  .service(s.slug())
                  .ifPresent(e -> e.former().forEach(f -> addresses.add(Links.servicePath(f))));
            });
    study.shelf().curated().forEach(c -> addresses.add("compare/" + c.slug() + ".html"));
    study.pages().forEach(p -> addresses.add(p.path()));
    return addresses;
  }

  private static Sizes measured(Path site) throws IOException {
    long all = 0;
    long search = 0;
    long zipped = 0;
    List<Path> files = Folders.files(site);
    for (Path file : files) {
      all += Files.size(file);
      if (SearchScript.isPart(Folders.name(site, file))) {
        byte[] script = Files.readAllBytes(file);
        search += script.length;
        zipped += zipped(script);
      }
    }
    return new Sizes(files.size(), all, search, zipped);
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
