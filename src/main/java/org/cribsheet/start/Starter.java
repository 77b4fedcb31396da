package org.cribsheet.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

/** Writes a new project into an empty folder. */
public final class Starter {
  /** A jar does not list its files; what they are called here, they are called there. */
  static final List<String> FILES =
      List.of(
          "README.md",
          "content/site.yaml",
          "content/vocabulary.yaml",
          "content/notes/yeasts.md",
          "content/notes/powders.md",
          "content/questions/baking.md",
          "content/comparisons/yeast-sourdough-baking-powder.md",
          "content/exams/first-loaf.yaml");

  private static final String SETTINGS = "content/site.yaml";

  private Starter() {}

  /** Whether a project may be begun there: in an empty folder, or where there is none yet. */
  public static boolean mayBegin(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.notExists(folder);
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return !inside.iterator().hasNext();
    }
  }

  /**
   * Writes what a project needs that gets its notes from elsewhere: its settings, under a title.
   *
   * @return the file
   */
  public static Path settings(Path folder, String title) throws IOException {
    Path file = folder.resolve(SETTINGS);
    Files.createDirectories(file.getParent());
    String quoted = '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    Files.writeString(
        file,
        resource(SETTINGS)
            .replaceFirst("(?m)^title: .*$", Matcher.quoteReplacement("title: " + quoted))
            .replaceFirst("(?m)^tagline: .*$", "tagline: \"\"")
            .replaceFirst("(?m)^things: .*$", "things: {one: page, many: pages}"));
    return file;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes the files, and tells which. */
  public static List<String> begin(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, resource(name));
    }
    Files.writeString(folder.resolve(".gitignore"), "target/\n");
    return FILES;
  }
}
