package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the description says of a project that has problems, {@code check} says of it. */
class ProblemSpecTest {
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "::(?<severity>\\w+) (?:file=(?<file>[^,]*),line=(?<line>\\d+),col=\\d+,)?title=(?<code>[a-z-]+)::.*");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> examples() {
    return Spec.projects().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(), () -> assertThat(checked(e.notes())).isEqualTo(e.meaning())));
  }

  private static String checked(String files) throws IOException {
    Path home = Files.createTempDirectory(folder, "project");
    write(home, "content/vocabulary.yaml", Spec.VOCABULARY);
    for (String file : files.split("(?m)^=== ")) {
      int end = file.indexOf('\n');
      if (end > 0) {
        write(home, file.substring(0, end), file.substring(end + 1));
      }
    }
    StringWriter out = new StringWriter();
    String[] check = {"check", "--format", "github", "--today", "2026-11-22"};
    Main.run(check, home, home, new PrintWriter(out), new PrintWriter(new StringWriter()));
    return out.toString().lines().map(ProblemSpecTest::line).collect(Collectors.joining());
  }

  private static void write(Path home, String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static String line(String annotation) {
    Matcher m = ANNOTATION.matcher(annotation);
    assertThat(m.matches()).as(annotation).isTrue();
    String place = m.group("file") == null ? "" : m.group("file") + " " + m.group("line") + " ";
    return m.group("severity") + " " + place + m.group("code") + "\n";
  }
}
