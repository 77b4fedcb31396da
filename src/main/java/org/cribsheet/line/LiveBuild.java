package org.cribsheet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.cribsheet.bake.Baker;
import org.cribsheet.ledger.Ledger;
import org.cribsheet.ledger.PageText;
import org.cribsheet.publish.MemoryAudit;
import org.cribsheet.search.SplitScript;
import org.cribsheet.site.Assembler;
import org.cribsheet.site.Inputs;
import org.cribsheet.site.TextFile;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;

/**
 * The line for somebody who is writing: the same stages, again and again, in memory. {@link #make}
 * is what a reader of a page waits for; {@link #finish} makes and checks what can follow.
 */
public final class LiveBuild {
  private final Workspace workspace;
  private final LiveFiles files;
  private final MemoryAudit audit = new MemoryAudit();
  private final Memory memory = Memory.keeping();
  private StageTimes times = new StageTimes();

  public LiveBuild(Workspace workspace) {
    this.workspace = workspace;
    this.files = new LiveFiles(workspace);
  }

  /** The site as the files are now; empty if something reported stops it. */
  public Optional<LiveSite> make(Sources sources, Reporter reporter) throws IOException {
    times = new StageTimes();
    Baker baker = files.baker();
    Material material =
        times.of(
            "read",
            () -> new MaterialReader(workspace, sources, reporter, true, memory).read(List.of()));
    Study study = new StudyReader(reporter, times, true, memory).study(material, true);
    if (files.data().isEmpty()) {
      // Pages name these files; what is in them can be made later.
      times.of("data", () -> remember(study));
    }
    Inputs inputs =
        Production.inputs(
            workspace, study, Production.changelog(workspace, reporter), files.data());
    memory.turn();
    if (reporter.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new LiveSite(study, times.of("assemble", () -> Assembler.assemble(inputs)), files, baker));
  }

  /**
   * What came of the second half.
   *
   * @param changed paths of data that scripts read and that are not what they were
   * @param moved whether files of data came or went, so that pages must name others
   */
  public record Finished(TreeSet<String> changed, boolean moved) {}

  /**
   * Makes the data of quiz and search, and looks at the whole site as a stranger would.
   *
   * @param overtaken whether a newer site is there, which makes the rest of this in vain
   * @return nothing if it was overtaken
   */
  public Optional<Finished> finish(LiveSite site, Reporter reporter, BooleanSupplier overtaken)
      throws IOException {
    try {
      return Optional.of(finished(site, reporter, () -> goOn(overtaken)));
    } catch (Overtaken newer) {
      return Optional.empty();
    }
  }

  /** Somebody waits for a newer site, and this work would take a processor from it. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken() {
      super("a newer site is there", null, false, false);
    }
  }

  private static void goOn(BooleanSupplier overtaken) {
    if (overtaken.getAsBoolean()) {
      throw new Overtaken();
    }
  }

  private Finished finished(LiveSite site, Reporter reporter, Runnable goOn) throws IOException {
    TreeSet<String> changed = new TreeSet<>();
    boolean first = files.search().isEmpty();
    if (!first) {
      // The page that was edited is looked at first: that is where somebody waits for a verdict.
      look(site, reporter, goOn);
    }
    goOn.run();
    Map<String, String> before = files.dataNow();
    Map<String, String> data = texts(Production.data(site.study()), goOn);
    files.data(data);
    changes(before, data, changed);
    goOn.run();
    Map<String, String> search =
        texts(SearchScripts.of(site.study(), SplitScript.MOST_LETTERS_OF_ONE), goOn);
    changes(files.search(), search, changed);
    files.search(search);
    if (first) {
      look(site, reporter, goOn);
    }
    return new Finished(changed, !before.keySet().equals(data.keySet()));
  }

  private void look(LiveSite site, Reporter reporter, Runnable goOn) throws IOException {
    List<PageText> pages =
        audit.audit(
            site.paths(),
            path -> {
              goOn.run();
              return site.page(path).orElseGet(() -> style(site, path));
            },
            site.base(),
            reporter);
    goOn.run();
    Ledger.check(
        site.study().material().notes(),
        pages.stream().filter(p -> p.page().startsWith("services/")).toList(),
        true,
        reporter);
  }

  private static String style(LiveSite site, String path) {
    try {
      return site.file(path).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean remember(Study study) {
    files.data(texts(Production.data(study), () -> {}));
    return true;
  }

  private static Map<String, String> texts(List<TextFile> files, Runnable goOn) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (TextFile file : files) {
      goOn.run();
      texts.put(file.path(), file.text());
    }
    return texts;
  }

  private static void changes(
      Map<String, String> before, Map<String, String> after, TreeSet<String> changed) {
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path))) {
            changed.add(path);
          }
        });
  }

  /** How long each stage of the last {@link #make} took. */
  public StageTimes times() {
    return times;
  }
}
