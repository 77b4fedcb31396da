package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cribsheet.line.LiveBuild;
import org.cribsheet.line.LiveSite;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;

/**
 * A file is edited and the site made again as the preview makes it, which remembers what did not
 * change, kind by kind of change. The time is that from the file to the text of the page that shows
 * the edit; what can follow (data of search and quiz, the audit) is told beside the stages.
 */
final class LiveRebuild {
  /** Until then code is compiled; the second of them finds out which page shows the edit. */
  private static final int UNCOUNTED = 3;

  private final Project project;
  private final LiveBuild live;

  LiveRebuild(Project project) {
    this.project = project;
    this.live = new LiveBuild(new Workspace(project.home()));
  }

  /** A figure for each kind of change that the project has a place for. */
  List<Figure> measure(int rounds) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Change change : Change.KINDS) {
      Optional<Path> file = change.file(project);
      if (file.isPresent()) {
        String before = Change.text(file.get());
        measure(change, file.get(), before, rounds).ifPresent(figures::add);
        Change.write(file.get(), before);
      }
    }
    return figures;
  }

  /** Nothing where the edit is one that the build refuses. */
  private Optional<Figure> measure(Change change, Path file, String before, int rounds)
      throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    String shows = "index.html";
    List<Double> wall = new ArrayList<>();
    List<Map<String, Double>> stages = new ArrayList<>();
    for (int i = 0; i < UNCOUNTED + rounds; i++) {
      change.edit(file, before, i);
      long start = System.nanoTime();
      Optional<LiveSite> site = live.make(new Sources(), new Reporter());
      if (site.isEmpty()) {
        return Optional.empty();
      }
      long made = System.nanoTime();
      site.get().page(shows);
      long shown = System.nanoTime();
      live.finish(site.get(), new Reporter(), () -> false);
      if (i < UNCOUNTED) {
        shows = changed(site.get(), pages).orElse(shows);
      } else {
        wall.add((shown - start) / 1e9);
        Map<String, Double> took = WarmRebuild.seconds(live.times().nanos());
        took.put("page", (shown - made) / 1e9);
        took.put("what follows", (System.nanoTime() - shown) / 1e9);
        stages.add(took);
      }
    }
    return Optional.of(
        new Figure(
            "live rebuild, " + change.what(),
            pages.size(),
            new Series(wall),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Series.byStage(stages),
            Map.of()));
  }

  /** The first page that is not what it was. */
  private static Optional<String> changed(LiveSite site, Map<String, String> before) {
    Optional<String> changed = Optional.empty();
    for (String path : site.pages()) {
      String now = site.page(path).orElseThrow();
      String was = before.put(path, now);
      if (changed.isEmpty() && was != null && !was.equals(now)) {
        changed = Optional.of(path);
      }
    }
    return changed;
  }
}
