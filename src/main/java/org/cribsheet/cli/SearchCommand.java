package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cribsheet.line.Build;
import org.cribsheet.line.Question;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet search}. */
@Command(
    name = "search",
    description = {
      "Prints what the site's search would show for some words, best first, and why.",
      "Reads the notes as they are now and asks the published scripts; needs no built site."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet search water temperature",
      "  cribsheet search --most 3 kettle or pot",
      "  cribsheet search --json -- --page-size"
    })
final class SearchCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin NotesOptions options = new NotesOptions();

  @Option(
      names = "--json",
      description =
          "one JSON object a line, with url, title, text, answer, score, rules and tokens")
  boolean json;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      description = "how many results (default: 5; with --json all)")
  Optional<Integer> most = Optional.empty();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "what to search for")
  List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    Build build = new Build(options.workspace(parent), sources, reporter);
    Question question = new Question(String.join(" ", words), json, most);
    List<String> found = build.search(options.resolved(parent), question);
    PrintWriter out = parent.spec.commandLine().getOut();
    if (!found.isEmpty()) {
      out.println(String.join(json ? "\n" : "\n\n", found));
    } else if (!json) {
      out.println("nothing found for \"" + question.text() + "\"");
    }
    return options.finish(reporter, sources);
  }
}
