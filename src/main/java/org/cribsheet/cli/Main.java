package org.cribsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Takes its streams and folders, and returns an exit code: 0 all is well, 1 the content has
 * problems, 2 the command was not understood, 3 the fault is ours.
 */
@Command(
    name = "cribsheet",
    description = "Turns a pile of study notes into a study site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:the content has problems",
      "2:the command was not understood",
      "3:the fault is ours; the message says what to report"
    },
    footer = {
      "",
      "Examples:",
      "  cribsheet build                            the site from content/, and the zip",
      "  cribsheet build --notes my-notes.txt --out target/mine",
      "  cribsheet serve --open                     the site while you write it",
      "  cribsheet new ../mine                      starts a site for other notes",
      "  cribsheet build --project ../mine          the site of that folder, into its target/",
      "  cribsheet check --strict                   problems only, nothing written",
      "  cribsheet fix                              mends and formats notes, draws diagrams",
      "  cribsheet COMMAND --help                   more about a command"
    })
public final class Main implements Runnable {
  static final int OK = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int OUR_FAULT = 3;

  private static final List<Class<?>> COMMANDS =
      List.of(
          NewCommand.class,
          BuildCommand.class,
          ServeCommand.class,
          CheckCommand.class,
          SearchCommand.class,
          ImportCommand.class,
          FixCommand.class,
          ItemsCommand.class,
          ReportCommand.class,
          TestCommand.class,
          BenchCommand.class);

  final Path home;
  final Path here;

  @Spec CommandSpec spec = CommandSpec.create();

  Main(Path home, Path here) {
    this.home = home;
    this.here = here;
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    Path here = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty("cribsheet.home", here.toString())).toAbsolutePath();
    int code = run(args, home, here, out, err);
    out.flush();
    err.flush();
    if (code == OK && Boolean.getBoolean("cribsheet.rehearse")) {
      rehearse(home, here);
    }
    System.exit(code);
  }

  /**
   * The launcher archives the classes that a run has loaded: here those of other commands, so that
   * they start as fast. What they say is of no interest. Cribsheet's own notes are checked, if they
   * are there: those that were built may be a hundred times as many.
   */
  private static void rehearse(Path home, Path here) {
    String[] check =
        Files.exists(home.resolve("content").resolve("site.yaml"))
            ? new String[] {"check", "--project", home.toString()}
            : new String[] {"check"};
    for (String[] command : List.of(check, new String[] {"--help"})) {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      run(command, home, here, nowhere, nowhere);
    }
  }

  /**
   * Runs one command.
   *
   * @param home where Cribsheet stands; also the project, where no other is meant
   * @param here what relative arguments are relative to
   */
  public static int run(String[] args, Path home, Path here, PrintWriter out, PrintWriter err) {
    // Nothing that is written may depend on where it is written.
    Locale.setDefault(Locale.ROOT);
    if (args.length == 1 && args[0].equals("--help")) {
      out.print(usage());
      out.flush();
      return OK;
    }
    CommandLine line =
        line(new Main(home, here), List.of(args))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Main::usage)
            .setExecutionExceptionHandler((e, command, parsed) -> Faults.report(e, err))
            .setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError full) {
      return Faults.outOfMemory(err);
    }
  }

  /**
   * What Picocli says of all commands, kept as a text: who asks for help need not wait for Picocli.
   */
  private static String usage() {
    try (InputStream in = Main.class.getResourceAsStream("usage.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every command's name. */
  static List<String> names() {
    return COMMANDS.stream().map(Main::name).toList();
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(Command.class).name();
  }

  /**
   * All commands; those that are named with their options.
   *
   * @param named words of the command line
   */
  static CommandLine line(Main main, List<String> named) {
    CommandLine line = new CommandLine(main);
    COMMANDS.forEach(type -> add(type, named, line));
    return line;
  }

  /**
   * A command that nobody named is only its name and description: to look up the options of all
   * takes a third of the time that "--help" needs.
   */
  private static void add(Class<?> type, List<String> args, CommandLine line) {
    if (args.contains(name(type))) {
      line.addSubcommand(type);
    } else {
      CommandSpec summary = CommandSpec.create();
      summary.usageMessage().description(type.getAnnotation(Command.class).description());
      line.addSubcommand(name(type), summary);
    }
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: new, build, serve, check, search, import, fix, items, report, test or bench");
  }

  private static int usage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("cribsheet: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      err.println("'" + command + " --help' shows how, with examples");
    }
    err.flush();
    return USAGE;
  }

  Path resolved(Path path) {
    return here.resolve(path).normalize();
  }

  /** A place as it is named to somebody who stands here. */
  Path shown(Path path) {
    return path.startsWith(here) ? here.relativize(path) : path;
  }
}
