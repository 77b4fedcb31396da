package org.cribsheet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code manifest.json}: every file of an edition with its SHA-256, sorted. Two builds are the same
 * if their manifests are. It is written last and does not list itself; a folder that holds it is an
 * edition of ours.
 */
public final class ManifestFile {
  public static final String NAME = "manifest.json";

  private static final Pattern LINE = Pattern.compile("[{}]|  \".+\": \"[0-9a-f]{64}\",?");

  private ManifestFile() {}

  /** Writes the manifest of a folder into it. */
  public static void write(Path folder) throws IOException {
    write(folder, digests(folder));
  }

  /** The same for whoever has looked at every file already. */
  public static void write(Path folder, SortedMap<String, String> digests) throws IOException {
    Files.writeString(folder.resolve(NAME), json(digests));
  }

  /** Path and SHA-256 of every file but the manifest. */
  public static SortedMap<String, String> digests(Path folder) throws IOException {
    return Folders.files(folder).parallelStream()
        .filter(path -> !path.equals(NAME))
        .collect(
            Collectors.toMap(
                path -> path, path -> digest(folder.resolve(path)), (a, b) -> a, TreeMap::new));
  }

  /** Whether a folder holds an edition of ours. Other tools call other files by that name. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.allMatch(line -> LINE.matcher(line).matches());
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return digest(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String json(SortedMap<String, String> digests) {
    return digests.entrySet().stream()
        .map(e -> "  " + quoted(e.getKey()) + ": " + quoted(e.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
