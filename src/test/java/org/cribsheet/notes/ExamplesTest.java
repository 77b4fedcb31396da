package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/** The examples in the shipped notes can be copied: JSON is JSON and YAML is YAML. */
class ExamplesTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^( *)```(json|ya?ml)\\n(.*?)^ *```$");

  @TestFactory
  Stream<DynamicTest> everyExampleParses() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("content/notes"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
          long line = text.substring(0, fence.start()).lines().count() + 1;
          String code = fence.group(3).replaceAll("(?m)^" + fence.group(1), "");
          boolean json = fence.group(2).equals("json");
          tests.add(
              DynamicTest.dynamicTest(file.getFileName() + ":" + line, () -> parse(code, json)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream();
  }

  private static void parse(String code, boolean json) {
    if (json) {
      assertThatCode(() -> parseJson(code)).as(code).doesNotThrowAnyException();
    } else {
      assertThatCode(
              () ->
                  new Compose(LoadSettings.builder().build())
                      .composeAllFromString(code)
                      .forEach(n -> {}))
          .as(code)
          .doesNotThrowAnyException();
    }
  }

  private static void parseJson(String code) {
    try (Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      context.eval("js", "(text) => JSON.parse(text)").execute(code);
    }
  }
}
