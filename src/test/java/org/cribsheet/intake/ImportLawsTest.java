package org.cribsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.dump.Dump;
import org.cribsheet.notes.ModelText;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every dump of the description. */
class ImportLawsTest {
  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());

  @TempDir Path folder;

  static List<Spec.Example> dumps() {
    return Spec.examples("dump");
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void readingTheTidySpellingIsReadingTheDump(Spec.Example dump) {
    SourceFile file = read(dump);
    String tidy = Dump.read(file, VOCABULARY, new Reporter()).tidy().text();
    assertThat(services(List.of(SourceFile.of("tidy.md", tidy))))
        .isEqualTo(services(List.of(file)));
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void importingIsReadingAndImportingAgainChangesNothing(Spec.Example dump) throws IOException {
    SourceFile file = read(dump);
    Reporter first = new Reporter();
    new Importer(VOCABULARY, first).into(folder, List.of(file));
    if (first.hasErrors()) {
      assertThat(folder).as("a dump that is refused leaves nothing").isEmptyDirectory();
      return;
    }
    TreeMap<String, String> once = files();
    assertThat(services(sources(once))).isEqualTo(services(List.of(file)));

    Reporter second = new Reporter();
    new Importer(VOCABULARY, second).into(folder, List.of(file));
    assertThat(files()).isEqualTo(once);
    assertThat(second.problems()).filteredOn(Problem::isError).isEmpty();
    assertThat(second.problems()).isEqualTo(first.problems());
  }

  private static SourceFile read(Spec.Example example) {
    byte[] bytes = example.notes().getBytes(StandardCharsets.UTF_8);
    return new SourceReader(new Reporter()).read(bytes, "dump.txt").orElseThrow();
  }

  private TreeMap<String, String> files() throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  static List<SourceFile> sources(TreeMap<String, String> texts) {
    List<SourceFile> files = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          if (name.endsWith(".md")) {
            files.add(SourceFile.of(name, text));
          }
        });
    return files;
  }

  /** Services as a set, content in order, places aside. */
  private static TreeSet<String> services(List<SourceFile> files) {
    TreeSet<String> out = new TreeSet<>();
    new NoteReader(VOCABULARY, Pictures.NONE, new Reporter())
        .read(files)
        .services()
        .forEach(s -> out.add(s.area() + ": " + ModelText.of(new Notebook(List.of(s)))));
    return out;
  }
}
