package org.cribsheet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cribsheet.text.Json;

/**
 * {@code sw.js}: a browser runs it beside the pages of a hosted site and asks it for every file. It
 * keeps one whole edition, which it knows by the files' hashes.
 */
public final class Worker {
  public static final String PATH = "sw.js";

  /** Half a SHA-256: enough to tell editions apart, and half as long. */
  private static final int LENGTH = 32;

  private Worker() {}

  /**
   * Writes the worker of a finished folder into it.
   *
   * @param needed which files a reader without a network may need
   * @param offline whether anything is kept at all; if not, the worker takes itself away
   * @return path and SHA-256 of every file, the worker among them
   */
  public static SortedMap<String, String> write(
      Path folder, Predicate<String> needed, boolean offline) throws IOException {
    SortedMap<String, String> digests = ManifestFile.digests(folder);
    byte[] script =
        (offline ? keeping(digests, needed) : leaving()).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(PATH), script);
    digests.put(PATH, ManifestFile.digest(script));
    return digests;
  }

  static String keeping(SortedMap<String, String> digests, Predicate<String> needed) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      if (needed.test(file.getKey())) {
        files.put(file.getKey(), file.getValue().substring(0, LENGTH));
      }
    }
    String json = Json.text(files);
    String edition = ManifestFile.digest(json.getBytes(StandardCharsets.UTF_8));
    return resource("worker.js")
        .replace("${edition}", edition.substring(0, LENGTH))
        .replace("${files}", json);
  }

  /** The way back: whoever has a worker of this site gets this one in its stead. */
  public static String leaving() {
    return resource("no-worker.js");
  }

  private static String resource(String name) {
    try (InputStream in = Worker.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
