package org.cribsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples of the description of the format, in {@code src/test/resources/spec}. */
public final class Spec {
  /** Invented services, so that no example leans on a real one. */
  public static final String VOCABULARY =
      """
      areas:
        - {slug: kitchen, name: Kitchen, order: 10}
      services:
        - {slug: kettle, name: Grand Kettle, short: Kettle, area: kitchen, aliases: [Kettle, GK]}
        - {slug: toaster, name: Grand Toaster, short: Toaster, area: kitchen, aliases: [Toaster]}
        - {slug: pantry, name: Grand Pantry, short: Pantry, area: kitchen, aliases: [Pantry Store], titles: [Pantry]}
      """;

  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final Path QUESTIONS = FOLDER.resolve("questions");
  private static final Path PROJECTS = FOLDER.resolve("projects");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{8} example\\n(.*?)^\\.\\n(.*?)^`{8}$");

  /**
   * One example.
   *
   * @param name its file, number and heading
   * @param notes as an author writes them
   * @param meaning what they are expected to mean, problems included
   */
  public record Example(String name, String notes, String meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Spec() {}

  /** All examples of notes, or those of the files whose names begin so. */
  public static List<Example> examples(String prefix) {
    List<Example> examples = new ArrayList<>();
    files(FOLDER).filter(f -> name(f).startsWith(prefix)).forEach(f -> add(f, examples));
    return examples;
  }

  /** Examples of questions. */
  public static List<Example> questions() {
    List<Example> examples = new ArrayList<>();
    files(QUESTIONS).forEach(f -> add(f, examples));
    return examples;
  }

  /** Examples of whole projects, and of what is wrong with them. */
  public static List<Example> projects() {
    List<Example> examples = new ArrayList<>();
    files(PROJECTS).forEach(f -> add(f, examples));
    return examples;
  }

  /** Puts the given meaning of each example's notes into the files. */
  public static void overwrite(Meaning meaning) {
    files(FOLDER).forEach(f -> overwrite(f, meaning));
  }

  /** The same for examples of questions. */
  public static void overwriteQuestions(Meaning meaning) {
    files(QUESTIONS).forEach(f -> overwrite(f, meaning));
  }

  /** What a reader makes of notes. */
  public interface Meaning {
    String of(String notes);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> name(f).endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void add(Path file, List<Example> examples) {
    String text = text(file);
    Matcher m = EXAMPLE.matcher(text);
    for (int number = 1; m.find(); number++) {
      String name = name(file) + " " + number + ": " + heading(text.substring(0, m.start()));
      examples.add(new Example(name, typed(m.group(1)), m.group(2)));
    }
  }

  private static void overwrite(Path file, Meaning meaning) {
    String rule = "`".repeat(8);
    String text =
        EXAMPLE
            .matcher(text(file))
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        rule
                            + " example\n"
                            + m.group(1)
                            + ".\n"
                            + meaning.of(typed(m.group(1)))
                            + rule));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Spaces at a line's end and tabs are hard to see: examples use signs for them. */
  private static String typed(String notes) {
    return notes.replace("␠", " ").replace("⇥", "\t");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String heading(String before) {
    return before
        .lines()
        .filter(l -> l.startsWith("#"))
        .reduce((a, b) -> b)
        .map(l -> l.replaceFirst("#+ ", ""))
        .orElse("");
  }
}
