package org.cribsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.line.Build;
import org.cribsheet.line.BuildResult;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;

/** A note is edited and the site made again, many times in one process. */
final class WarmRebuild {
  /** A bullet of plain words: another word at its end changes nothing but its page. */
  static final Pattern PLAIN_BULLET = Pattern.compile("(?m)^( *- [A-Za-z, ]{20,}[a-z])(\\.?)$");

  /** Until then classes are loaded and code is compiled. */
  private static final int UNCOUNTED = 3;

  private final Project project;

  WarmRebuild(Project project) {
    this.project = project;
  }

  /** What is done after each edit. */
  private interface Work {
    /**
     * @return how many pages it was about
     */
    int on(Build build, Workspace workspace) throws IOException;
  }

  /** The site is made and published. */
  Optional<Figure> measure(String name, int rounds) throws IOException {
    return measure(
        name,
        rounds,
        Memory.none(),
        (build, workspace) ->
            build
                .run(project.otherNotes(), Places.in(workspace), false)
                .map(BuildResult::services)
                .orElse(0));
  }

  /** The notes are checked, as {@code check --watch} does. */
  Optional<Figure> measureCheck(String name, int rounds) throws IOException {
    return measure(
        name,
        rounds,
        Memory.keeping(),
        (build, workspace) -> {
          build.checkOnly(project.otherNotes(), LocalDate.now(ZoneId.systemDefault()));
          return Sizes.pages(project);
        });
  }

  private Optional<Figure> measure(String name, int rounds, Memory memory, Work work)
      throws IOException {
    Optional<Path> file = editable();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    List<Double> wall = new ArrayList<>();
    List<Map<String, Double>> stages = new ArrayList<>();
    int pages = 0;
    for (int i = 0; i < UNCOUNTED + rounds; i++) {
      edit(file.get(), i);
      long start = System.nanoTime();
      Reporter reporter = new Reporter();
      Workspace workspace = new Workspace(project.home());
      Build build = new Build(workspace, new Sources(), reporter, memory);
      pages = work.on(build, workspace);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (reporter.hasErrors()) {
        throw new CannotMeasure("an edited note does not build: " + reporter.problems().get(0));
      }
      if (i >= UNCOUNTED) {
        wall.add(seconds);
        stages.add(seconds(build.times().nanos()));
      }
    }
    return Optional.of(
        new Figure(
            name,
            pages,
            new Series(wall),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Series.byStage(stages),
            Map.of()));
  }

  private Optional<Path> editable() throws IOException {
    for (Path file : Project.files(project.notes())) {
      if (PLAIN_BULLET.matcher(Change.text(file)).find()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static void edit(Path file, int round) throws IOException {
    Matcher bullet = PLAIN_BULLET.matcher(Change.text(file));
    String edited = bullet.replaceFirst("$1 edit" + (char) ('a' + round % 26) + "$2");
    Change.write(file, edited);
  }

  static Map<String, Double> seconds(Map<String, Long> nanos) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanos.forEach((stage, took) -> seconds.put(stage, took / 1e9));
    return seconds;
  }
}
