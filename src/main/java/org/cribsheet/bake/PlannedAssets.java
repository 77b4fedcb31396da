package org.cribsheet.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the planned assets, scripts and styles without their comments. JBake's own utensil copies
 * folders whole, and goes on after an error.
 */
final class PlannedAssets extends org.jbake.app.Asset {
  private final List<org.cribsheet.site.Asset> assets;
  private final Path destination;

  PlannedAssets(List<org.cribsheet.site.Asset> assets, JBakeConfiguration configuration) {
    super(configuration);
    this.assets = assets;
    this.destination = configuration.getDestinationFolder().toPath();
  }

  @Override
  public void copy() {
    assets.parallelStream().forEach(this::copy);
  }

  private void copy(org.cribsheet.site.Asset asset) {
    try {
      Path to = destination.resolve(asset.path());
      makeFolderOf(to);
      if (Sheared.may(asset.path())) {
        Files.write(to, bytes(asset));
      } else {
        Files.copy(asset.from().get(0), to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To make a folder that is there throws and catches, for each of hundreds of files. */
  static void makeFolderOf(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  static byte[] bytes(org.cribsheet.site.Asset asset) throws IOException {
    return Sheared.may(asset.path())
        ? sheared(asset).getBytes(StandardCharsets.UTF_8)
        : Files.readAllBytes(asset.from().get(0));
  }

  private static String sheared(org.cribsheet.site.Asset asset) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path part : asset.from()) {
      all.append(Sheared.of(asset.path(), Files.readString(part)));
    }
    return all.toString();
  }
}
