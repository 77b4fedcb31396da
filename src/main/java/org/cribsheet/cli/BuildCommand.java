package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cribsheet.bench.StageLines;
import org.cribsheet.line.Build;
import org.cribsheet.line.BuildResult;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet build}. */
@Command(
    name = "build",
    description = "Makes the site and the zip for offline reading.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet build",
      "  cribsheet build --notes notes.txt --out target/mine   also writes target/mine.zip",
      "  cribsheet build --strict                              warnings stop it, too"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin NotesOptions options = new NotesOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "where the site goes; the zip is DIR.zip (default: target/site and target/cribsheet-offline.zip)")
  @Nullable Path out;

  @Option(
      names = "--unlisted",
      description = "for previews: search engines are asked to leave the site out")
  boolean unlisted;

  @Option(names = "--times", description = "also print how long each stage took, and the memory")
  boolean times;

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    long start = System.nanoTime();
    Workspace workspace = options.workspace(parent);
    Places places =
        Optional.ofNullable(out).map(parent::resolved).map(Places::at).orElse(Places.in(workspace));
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    Build build = new Build(workspace, sources, reporter);
    Optional<BuildResult> result =
        build.run(options.resolved(parent), unlisted ? places.unlisted() : places, options.strict);
    int code = options.finish(reporter, sources);
    result.ifPresent(r -> say(r, parent, start));
    if (times) {
      parent.spec.commandLine().getOut().print(StageLines.text(build.times().nanos()));
    }
    return code;
  }

  private void say(BuildResult r, Main parent, long start) {
    PrintWriter out = parent.spec.commandLine().getOut();
    List<String> counts = new ArrayList<>();
    counts.add(r.things().count(r.services()));
    counts.add(r.bullets() + " bullets");
    counts.add(r.comparisons() + " comparisons");
    counts.add(r.questions() + " questions");
    counts.add(r.cards() + " cards");
    out.println(
        String.join(", ", counts) + "; " + r.words() + " words of notes, all on their pages");
    if (r.leftOut() > 0) {
      out.println(r.leftOut() + " questions and comparisons left out: they rest on other notes");
    }
    out.printf("%d files in %.1f s%n", r.files(), (System.nanoTime() - start) / 1e9);
    out.println("open " + parent.shown(r.places().site().resolve("index.html")));
    out.println("zip  " + parent.shown(r.places().zip()));
  }
}
