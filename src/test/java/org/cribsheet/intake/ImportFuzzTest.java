package org.cribsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.ModelText;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of {@link ImportLawsTest}, for dumps that nobody wrote; all but that of areas, since an
 * odd heading, such as an alias in bold, is known only when it has been read.
 */
class ImportFuzzTest {
  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());

  @TempDir static Path folder;

  static Stream<byte[]> dumps() {
    return Fuzzed.examples(Spec.examples("dump"));
  }

  @Timeout(20)
  @MethodSource("dumps")
  @FuzzTest
  void importingIsReadingAndImportingAgainChangesNothing(byte[] bytes) throws IOException {
    Optional<SourceFile> dump = Fuzzed.file(bytes, "dump.txt");
    if (dump.isEmpty()) {
      return;
    }
    Path into = Folder.fresh(folder.resolve("notes"));
    Reporter first = new Reporter();
    new Importer(VOCABULARY, first).into(into, List.of(dump.get()));
    Fuzzed.assertToldWell(first.problems(), dump.get());
    if (first.hasErrors()) {
      assertThat(into).isEmptyDirectory();
      return;
    }
    TreeMap<String, String> once = files(into);
    Reporter read = new Reporter();
    TreeSet<String> asRead = services(List.of(dump.get()), read);
    if (!read.hasErrors()) {
      assertThat(services(ImportLawsTest.sources(once), new Reporter())).isEqualTo(asRead);
    }
    Reporter second = new Reporter();
    new Importer(VOCABULARY, second).into(into, List.of(dump.get()));
    assertThat(second.problems()).filteredOn(Problem::isError).isEmpty();
    assertThat(files(into)).isEqualTo(once);
  }

  private static TreeMap<String, String> files(Path into) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(into)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static TreeSet<String> services(List<SourceFile> files, Reporter reporter) {
    TreeSet<String> out = new TreeSet<>();
    new NoteReader(VOCABULARY, Pictures.NONE, reporter)
        .read(files)
        .services()
        .forEach(s -> out.add(ModelText.of(new Notebook(List.of(s)))));
    return out;
  }
}
