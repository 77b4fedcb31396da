package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cribsheet.line.Build;
import org.cribsheet.line.Question;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guide is found where its readers look for everything else; other notes would only take time.
 */
class GuideTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"keepers publish on Netlify, keeper", "every command and option, commands"})
  void theSitesSearchFindsThePage(String words, String page) throws IOException {
    Build build =
        new Build(new Workspace(Path.of("").toAbsolutePath()), new Sources(), new Reporter());
    Path notes = Files.writeString(folder.resolve("kitchen.md"), "# Kettle\n- It boils.\n");
    List<String> found = build.search(List.of(notes), new Question(words, false, Optional.of(1)));
    assertThat(found).singleElement().asString().contains("pages/" + page + ".html");
  }
}
