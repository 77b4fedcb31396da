package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is loaded together is one file, and nothing of it is forgotten. */
class BundlesTest {
  private static List<Asset> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets"))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> new Asset(f.toString().replace('\\', '/'), f))
          .toList();
    }
  }

  @Test
  void everyPartOfAFolderIsInABundle() throws IOException {
    assertThat(Bundles.of(shipped(), true))
        .extracting(Asset::path)
        .isNotEmpty()
        .noneMatch(p -> p.matches("assets/(css/site|js/search|js/quiz|js/reading)/.*"));
  }

  @Test
  void noFileIsLostAndNoneStandsTwice() throws IOException {
    List<Path> parts =
        Bundles.of(shipped(), true).stream()
            .filter(a -> !a.path().equals(HostFiles.FROM_DISK))
            .flatMap(a -> a.from().stream())
            .toList();
    assertThat(parts)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            shipped().stream().flatMap(a -> a.from().stream()).toList());
  }

  @Test
  void whatABundleNamesIsThere() throws IOException {
    List<Path> files = shipped().stream().flatMap(a -> a.from().stream()).toList();
    assertThat(Bundles.named()).isNotEmpty().allMatch(p -> files.contains(Path.of(p)));
  }

  @Test
  void inTheZipEveryPagesScriptIsWithoutWhatAsksAHost() throws IOException {
    Map<String, List<Path>> bundles =
        Bundles.of(shipped(), true).stream().collect(Collectors.toMap(Asset::path, Asset::from));
    List<Path> hosted = new ArrayList<>(bundles.get(Bundles.PAGE));
    assertThat(hosted.remove(Path.of(HostFiles.SCRIPT))).isTrue();
    assertThat(bundles.get(HostFiles.forZip(Bundles.PAGE))).isEqualTo(hosted);
    assertThat(HostFiles.hostOnly(HostFiles.FROM_DISK)).isTrue();
    assertThat(HostFiles.forZip(Bundles.QUIZ)).isEqualTo(Bundles.QUIZ);
  }

  @Test
  void aFolderOfTheQuizIsAWayOfItsOwn() {
    Path file = Path.of("x.js");
    List<Asset> assets =
        List.of(
            new Asset("assets/js/quiz/mock/b.js", file),
            new Asset("assets/js/quiz/mock/a.js", Path.of("a.js")),
            new Asset("assets/js/quiz/book.js", file));
    assertThat(Bundles.of(assets, true))
        .extracting(Asset::path)
        .containsExactlyInAnyOrder("assets/js/quiz-mock.js", Bundles.QUIZ);
    assertThat(Bundles.ways(assets)).containsExactly("mock");
  }

  @Test
  void aSiteThatIsNotReadOfflineDoesNotLoadWhatServesThat() throws IOException {
    assertThat(Bundles.of(shipped(), false))
        .flatExtracting(Asset::from)
        .doesNotContain(Path.of(HostFiles.SCRIPT))
        .hasSizeGreaterThan(10);
  }
}
