package org.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * The program knows nothing of the subject of the notes that it ships with: that stands in {@code
 * content/} alone.
 */
class AnySubjectTest {
  /** Names from the vocabulary that are something else in the program, with what they are there. */
  private static final Map<String, String> ORDINARY =
      Map.of(
          "eb", "where code points of named characters are written in hexadecimal",
          "cli", "the package of commands, and a word for any command line",
          "lambda", "a Greek letter among the named characters of HTML",
          "opensearch", "the format in which a site describes its search to browsers",
          "security", "a package of the JDK");

  /** What gives the subject away besides the names of services. */
  private static final List<String> TELLTALE =
      List.of(
          "aws",
          "amazon",
          "amazonaws",
          "amz",
          "arn:aws",
          "boto3",
          "dva-c02",
          "dva-c03",
          "us-east-1");

  @Test
  void nothingInTheProgramNamesWhatTheVocabularyHolds() throws IOException {
    Map<String, List<String>> found = found();
    found.keySet().removeAll(ORDINARY.keySet());
    assertThat(found).isEmpty();
  }

  @Test
  void everyExceptionIsNeeded() throws IOException {
    assertThat(found().keySet()).containsAll(ORDINARY.keySet());
  }

  /** Where each name stands as a word of its own, in any letter case. */
  private static Map<String, List<String>> found() throws IOException {
    Map<Path, String> program = program();
    assertThat(program).hasSizeGreaterThan(200);
    Map<String, List<String>> found = new TreeMap<>();
    for (String name : names()) {
      Pattern word =
          Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])");
      program.forEach(
          (file, text) -> {
            if (text.contains(name) && word.matcher(text).find()) {
              found.computeIfAbsent(name, n -> new ArrayList<>()).add(file.toString());
            }
          });
    }
    return found;
  }

  private static Set<String> names() throws IOException {
    Path file = Path.of("content/vocabulary.yaml");
    Vocabulary vocabulary =
        VocabularyReader.read(
            SourceFile.of(file.toString(), Files.readString(file)), new Reporter());
    assertThat(vocabulary.services()).hasSizeGreaterThan(50);
    List<String> names = new ArrayList<>(TELLTALE);
    for (Vocabulary.Entry e : vocabulary.services()) {
      names.addAll(List.of(e.slug(), e.name(), e.shortName()));
      names.addAll(e.aliases());
      names.addAll(e.titles());
      names.addAll(e.former());
      e.ambiguous().forEach(a -> names.add(a.word()));
    }
    names.addAll(vocabulary.words().others());
    Set<String> small = new TreeSet<>();
    names.forEach(name -> small.add(name.toLowerCase(Locale.ROOT)));
    return small;
  }

  private static Map<Path, String> program() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    for (String folder : List.of("src/main", "templates", "assets")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(AnySubjectTest::isText).toList()) {
          String text = Files.readString(file).replace("{@code ", "{@code:");
          texts.put(file, text.toLowerCase(Locale.ROOT));
        }
      }
    }
    return texts;
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".png");
  }
}
