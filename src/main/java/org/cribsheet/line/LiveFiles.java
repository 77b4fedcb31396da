package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cribsheet.bake.Baker;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Page;
import org.cribsheet.site.TextFile;
import org.cribsheet.site.view.ServiceView;
import org.jspecify.annotations.Nullable;

/**
 * What one edition of a live site leaves to the next: templates that are compiled, pages that look
 * the same, assets that nobody touched, and the data that take longer to make than a page.
 */
final class LiveFiles {
  private record Rendered(Baker baker, Object view, String text) {}

  private static final class Kept {
    final List<Stamp> stamps;
    final byte[] bytes;

    Kept(List<Stamp> stamps, byte[] bytes) {
      this.stamps = stamps;
      this.bytes = bytes;
    }
  }

  private final Workspace workspace;
  private final Map<String, Rendered> pages = new ConcurrentHashMap<>();
  private final Map<String, Kept> assets = new ConcurrentHashMap<>();
  private List<Stamp> templates = List.of();
  private @Nullable Baker baker;
  private volatile Map<String, String> data = Map.of();
  private volatile Map<String, String> search = Map.of();
  private volatile Map<String, String> pinned = Map.of();

  LiveFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The templates as they are now, compiled. */
  synchronized Baker baker() throws IOException {
    Path folder = workspace.templates();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    List<Stamp> now = stamps(Folders.files(folder));
    if (baker == null || !now.equals(templates)) {
      baker = Baker.compiled(folder);
      templates = now;
    }
    return baker;
  }

  static List<Stamp> stamps(Collection<Path> files) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    for (Path file : files) {
      stamps.add(Stamp.of(file));
    }
    return stamps;
  }

  String page(Page page, Baker by) {
    Object made = page.view();
    Object view = made instanceof ServiceView service ? service.value() : made;
    Rendered before = pages.get(page.path());
    if (before != null && before.baker() == by && before.view().equals(view)) {
      return before.text();
    }
    String text = by.page(page, made);
    pages.put(page.path(), new Rendered(by, view, text));
    return text;
  }

  byte[] bytes(Asset asset) throws IOException {
    Kept before = assets.get(asset.path());
    List<Stamp> now;
    try {
      now = stamps(asset.from());
    } catch (NoSuchFileException e) {
      if (before == null) {
        throw e;
      }
      return before.bytes;
    }
    if (before != null && before.stamps.equals(now)) {
      return before.bytes;
    }
    byte[] bytes = Baker.bytes(asset);
    assets.put(asset.path(), new Kept(now, bytes));
    return bytes;
  }

  /** Files whose texts are the newest that there are, whenever they are asked for. */
  List<TextFile> data() {
    return data.keySet().stream()
        .map(p -> new TextFile(p, () -> data.getOrDefault(p, "")))
        .toList();
  }

  void data(Map<String, String> made) {
    data = made;
  }

  Map<String, String> dataNow() {
    return data;
  }

  Map<String, String> search() {
    return search;
  }

  void search(Map<String, String> made) {
    search = made;
  }

  /** The passages that a page asks for later belong to the core that it has loaded. */
  void pinSearch() {
    pinned = search;
  }

  Map<String, String> pinnedSearch() {
    return pinned.isEmpty() ? search : pinned;
  }
}
