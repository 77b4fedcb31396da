package org.cribsheet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code cribsheet test} is the launcher's: it needs Maven, and runs before anything is compiled.
 */
@Command(
    name = "test",
    description = "Runs every test, in a browser too; installs what that needs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet test               everything",
      "  cribsheet test --unit        without a browser",
      "  cribsheet test SpecTest      one test by name"
    })
final class TestCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", hidden = true)
  List<String> rest = List.of();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "tests are started by the launcher: ./cribsheet test");
  }
}
