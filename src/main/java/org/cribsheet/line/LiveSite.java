package org.cribsheet.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cribsheet.bake.Baker;
import org.cribsheet.publish.Worker;
import org.cribsheet.search.SearchScript;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Page;
import org.cribsheet.site.Site;
import org.cribsheet.site.TextFile;

/**
 * A site that nobody wrote to disk: each of its files is made when somebody asks for it. Safe for
 * several threads.
 */
public final class LiveSite {
  private final Study study;
  private final LiveFiles files;
  private final Baker baker;
  private final Object look;
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, TextFile> texts = new TreeMap<>();
  private final Map<String, Asset> assets = new TreeMap<>();
  private final Map<String, String> rendered = new ConcurrentHashMap<>();

  LiveSite(Study study, Site site, LiveFiles files, Baker baker) throws IOException {
    this.study = study;
    this.files = files;
    this.baker = baker;
    site.pages().forEach(p -> pages.put(p.path(), p));
    site.files().forEach(f -> texts.put(f.path(), f));
    site.assets().forEach(a -> assets.put(a.path(), a));
    this.look = LiveFiles.stamps(site.assets().stream().flatMap(a -> a.from().stream()).toList());
  }

  Study study() {
    return study;
  }

  /** Where it will stand on its host: {@code /} or {@code /notes/}. */
  public String base() {
    return study.material().config().path();
  }

  public Set<String> pages() {
    return pages.keySet();
  }

  /** The paths of what scripts read: it may be of the edition before until it is made anew. */
  public Set<String> data() {
    Set<String> data = new TreeSet<>(texts.keySet());
    data.addAll(files.search().keySet());
    data.removeIf(path -> !path.startsWith("assets/data/"));
    return data;
  }

  /** Every path that must exist. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>(pages.keySet());
    paths.addAll(texts.keySet());
    paths.addAll(assets.keySet());
    paths.addAll(files.search().keySet());
    paths.add(Worker.PATH);
    return paths;
  }

  /**
   * A page as it will be published.
   *
   * @throws org.cribsheet.bake.BakingException if its template fails
   */
  public Optional<String> page(String path) {
    Optional<Page> page = Optional.ofNullable(pages.get(path));
    return page.map(p -> rendered.computeIfAbsent(path, any -> files.page(p, baker)));
  }

  /** The bytes of any file; of a page, too. */
  public Optional<byte[]> file(String path) throws IOException {
    Optional<String> text = page(path).or(() -> text(path));
    if (text.isPresent()) {
      return text.map(t -> t.getBytes(StandardCharsets.UTF_8));
    }
    Asset asset = assets.get(path);
    return asset == null ? Optional.empty() : Optional.of(files.bytes(asset));
  }

  private Optional<String> text(String path) {
    if (path.equals(Worker.PATH)) {
      // Nothing of a preview may be kept, and what an edition left under this address must go.
      return Optional.of(Worker.leaving());
    } else if (path.equals(SearchScript.PATH)) {
      files.pinSearch();
    }
    return Optional.ofNullable(texts.get(path))
        .map(TextFile::text)
        .or(() -> Optional.ofNullable(files.pinnedSearch().get(path)));
  }

  /** What all scripts, styles and pictures were when this site was made. */
  public Object assets() {
    return look;
  }
}
