package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes that nobody wrote, all the way to finished pages: nothing is lost, nothing comes in. */
class WholeFuzzTest {
  /** A note may name a page that is not there, and is told so. */
  private static final Set<Code> MAY_BE_THE_NOTES = Set.of(Code.BROKEN_LINK, Code.FOREIGN_REQUEST);

  @TempDir static Path folder;
  private static LiveBuild build;

  @BeforeAll
  static void project() throws IOException {
    TestHome.in(folder)
        .file("content/vocabulary.yaml", Spec.VOCABULARY)
        .file("content/notes/notes.md", "# Kettle\n- It boils.\n");
    build = new LiveBuild(new Workspace(folder));
  }

  static Stream<byte[]> notes() {
    return Fuzzed.examples(Spec.examples(""));
  }

  @Timeout(60)
  @MethodSource("notes")
  @FuzzTest
  void everyWordReachesAPageThatTheAuditPasses(byte[] bytes) throws IOException {
    Files.write(folder.resolve("content/notes/notes.md"), bytes);
    Reporter reporter = new Reporter();
    Optional<LiveSite> site = build.make(new Sources(), reporter);
    assertThat(site.isEmpty()).isEqualTo(reporter.hasErrors());
    if (site.isPresent()) {
      Reporter late = new Reporter();
      build.finish(site.get(), late, () -> false);
      List<Problem> ours =
          late.problems().stream().filter(p -> !MAY_BE_THE_NOTES.contains(p.code())).toList();
      assertThat(ours).isEmpty();
    }
  }
}
