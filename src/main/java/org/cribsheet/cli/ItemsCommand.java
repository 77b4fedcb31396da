package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cribsheet.items.ItemsReport;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet items}. */
@Command(
    name = "items",
    description = {
      "Puts readers' anonymous results together, and names questions that are too easy, too hard, or",
      "answered right by those who know less. Readers save such files in the quiz, under their progress."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet items results/*.json",
      "  cribsheet items --json results/*.json"
    })
final class ItemsCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin NotesOptions options = new NotesOptions();

  @Option(
      names = "--json",
      description = "one JSON object with every question that anybody answered")
  boolean json;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files that the quiz saved")
  List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    Build build = new Build(options.workspace(parent), sources, reporter);
    List<String> refused = new ArrayList<>();
    PrintWriter out = parent.spec.commandLine().getOut();
    List<Path> resolved = files.stream().map(parent::resolved).toList();
    build
        .items(options.resolved(parent), resolved, refused::add)
        .ifPresent(a -> out.print(json ? ItemsReport.json(a) : ItemsReport.text(a)));
    PrintWriter err = parent.spec.commandLine().getErr();
    refused.forEach(err::println);
    int code = options.finish(reporter, sources);
    return refused.isEmpty() ? code : Main.PROBLEMS;
  }
}
