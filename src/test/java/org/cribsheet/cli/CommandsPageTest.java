package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The guide and the program know the same commands and options. */
class CommandsPageTest {
  private static final Path PAGES = Path.of("content/pages");

  /** Those that every command has, told once at the page's head. */
  private static final Set<String> EVERYWHERE = Set.of("--help", "--version");

  /** What the launcher understands behind {@code test}, before any Java is started. */
  private static final Set<String> OF_THE_LAUNCHER = Set.of("--unit", "--fuzz");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)[^|]*\\|");
  private static final Pattern SHOWN =
      Pattern.compile("(?:\\./)?\\bcribsheet ([a-z]+)\\b([^`\\n]*)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  @Test
  void everyCommandHasItsSectionAndEverySectionIsACommand() throws IOException {
    assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(commands().keySet());
  }

  @Test
  void everySectionTellsTheOptionsThatThereAre() throws IOException {
    Map<String, String> sections = sections();
    commands()
        .forEach(
            (name, options) ->
                assertThat(found(ROW, sections.get(name), 1)).as(name).isEqualTo(options));
  }

  @Test
  void everyCommandLineInTheGuideAndTheReadmeIsUnderstood() throws IOException {
    int lines = 0;
    for (Path page : pages()) {
      for (MatchResult m : SHOWN.matcher(Files.readString(page)).results().toList()) {
        String command = m.group(1);
        assertThat(commands()).as(page + ": " + m.group()).containsKey(command);
        Set<String> known = new TreeSet<>(commands().get(command));
        known.addAll(EVERYWHERE);
        known.addAll(OF_THE_LAUNCHER);
        assertThat(known).as(page + ": " + m.group()).containsAll(found(OPTION, m.group(2), 0));
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(30);
  }

  private static Map<String, Set<String>> commands() {
    Map<String, Set<String>> commands = new LinkedHashMap<>();
    Main.line(new Main(Path.of(""), Path.of("")), Main.names())
        .getSubcommands()
        .forEach((name, line) -> commands.put(name, options(line)));
    return commands;
  }

  private static Set<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream()
        .filter(o -> !o.hidden())
        .map(OptionSpec::longestName)
        .filter(o -> !EVERYWHERE.contains(o))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands under each heading of the page on commands. */
  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : Files.readString(PAGES.resolve("commands.md")).split("(?m)^## ")) {
      sections.put(section.lines().findFirst().orElse(""), section);
    }
    sections.remove("---");
    return sections;
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> m.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> files = Files.list(PAGES)) {
      files.forEach(pages::add);
    }
    return pages;
  }
}
