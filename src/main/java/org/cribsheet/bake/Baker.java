package org.cribsheet.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Page;
import org.cribsheet.site.Site;
import org.cribsheet.site.TextFile;

/**
 * Writes a planned site. JBake bakes it, without its database: our {@link PlanCrawler} puts the
 * pages into a {@link MemoryStore}, JBake's renderer takes each to its file through {@link
 * Templates}, and {@link PlannedAssets} follow.
 *
 * <p>A baker keeps its compiled templates; make a new one when a template has changed.
 */
public final class Baker {
  /**
   * JBake tells of every page it writes. Held here because the logging system holds its loggers
   * weakly.
   */
  private static final Logger JBAKE = Logger.getLogger("org.jbake");

  private final Path folder;
  private final Templates templates;

  public Baker(Path templates) {
    JBAKE.setLevel(Level.OFF);
    this.folder = templates;
    this.templates = new Templates(templates);
  }

  /**
   * A baker that needs its templates' files no more.
   *
   * @throws BakingException if one of them cannot be compiled
   */
  public static Baker compiled(Path templates) throws IOException {
    Baker baker = new Baker(templates);
    baker.templates.compile(templates);
    return baker;
  }

  /**
   * Fills a folder that has none of these files yet. If anything fails, what stands in it is of no
   * use; no page in it is half a page.
   *
   * @throws BakingException if a page cannot be rendered: the fault is ours or the template's
   */
  public void bake(Site site, Path fresh) throws IOException {
    checkPlan(site, fresh);
    Files.createDirectories(fresh);
    new PlanOven(site, new BakeConfiguration(folder, fresh), templates).bake();
    try {
      site.files().parallelStream().forEach(file -> write(file, fresh));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes one file more into such a folder.
   *
   * @throws UncheckedIOException if the disk refuses it
   */
  public static void write(TextFile file, Path fresh) {
    Path path = fresh.resolve(file.path());
    try {
      PlannedAssets.makeFolderOf(path);
      Files.writeString(path, file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of one page, as {@link #bake} would write it.
   *
   * @param view what the page's view is now
   * @throws BakingException if it cannot be rendered
   */
  public String page(Page page, Object view) {
    return templates.render(page.template() + ".ftl", view);
  }

  /** The bytes of one asset, as {@link #bake} would write them. */
  public static byte[] bytes(Asset asset) throws IOException {
    return PlannedAssets.bytes(asset);
  }

  /**
   * Two files under one path, or one outside the folder, would do damage that no later check could
   * tell.
   */
  private static void checkPlan(Site site, Path fresh) {
    List<String> paths =
        Stream.of(
                site.pages().stream().map(Page::path),
                site.files().stream().map(TextFile::path),
                site.assets().stream().map(Asset::path))
            .flatMap(p -> p)
            .toList();
    TreeSet<String> seen = new TreeSet<>();
    for (String path : paths) {
      if (!seen.add(path)) {
        throw new BakingException("two files are planned as " + path);
      }
      Path target = fresh.resolve(path).normalize();
      if (!target.startsWith(fresh.normalize()) || target.equals(fresh.normalize())) {
        throw new BakingException("a file is planned outside the site: " + path);
      }
    }
    site.pages().stream()
        .filter(p -> !p.path().endsWith(BakeConfiguration.EXTENSION))
        .findFirst()
        .ifPresent(
            p -> {
              throw new BakingException("a page must end in .html: " + p.path());
            });
  }
}
