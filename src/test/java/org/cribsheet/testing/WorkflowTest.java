package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows of the public repository, and that the check of them would notice. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowTest {
  private static final Path FOLDER = Path.of(".github", "workflows");

  private static final String GOOD =
      """
      name: Good
      on:
        pull_request:
      permissions: {}
      concurrency: {group: good}
      jobs:
        one:
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          permissions: {contents: read}
          steps:
            - uses: actions/checkout@0123456789012345678901234567890123456789 # v1.2.3
              with: {persist-credentials: false}
            - name: Look
              run: echo "$WHO"
        two:
          if: github.event_name == 'push' && github.ref == 'refs/heads/main'
          needs: [one]
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          permissions: {id-token: write}
          steps:
            - run: echo published
              env: {TOKEN: "${{ secrets.TOKEN }}"}
      """;

  static List<Path> workflows() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreWorkflows() {
    assertThat(workflows()).contains(FOLDER.resolve("check.yml"), FOLDER.resolve("release.yml"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyWorkflowKeepsTheRules(Path file) throws IOException {
    assertThat(Workflow.faults(Files.readString(file))).isEmpty();
  }

  @Test
  void aGoodWorkflowHasNoFaults() {
    assertThat(Workflow.faults(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "name: Good ~ nam: Good ~ unknown key 'nam'",
        "pull_request: ~ pull_request_target: ~ unknown key 'pull_request_target'",
        "permissions: {} ~ permissions: write-all ~ the workflow: permissions must be named",
        "permissions: {} ~ permissions: {contents: write} ~ the workflow: may not write contents",
        "permissions: {} ~ permissions: {content: read} ~ no such permission",
        "concurrency: {group: good} ~ env: {} ~ 'concurrency' is missing",
        "ubuntu-24.04 ~ ubuntu-latest ~ the machine must have a version",
        "timeout-minutes: 5 ~ timeout-minutes: 500 ~ up to 90",
        "timeout-minutes: 5 ~ timeout-minute: 5 ~ 'timeout-minutes' is missing",
        "permissions: {contents: read} ~ env: {A: b} ~ job one: 'permissions' is missing",
        "permissions: {contents: read} ~ permissions: {contents: write} ~ job one: may not write",
        "needs: [one] ~ needs: [none] ~ needs a job that is not there: none",
        "0123456789012345678901234567890123456789 # v1.2.3 ~ v1 # v1.2.3 ~ not pinned",
        "# v1.2.3 ~ # latest ~ not pinned",
        "uses: actions/checkout@ ~ uses: somebody/checkout@ ~ not pinned",
        "persist-credentials: false ~ fetch-depth: 0 ~ persist-credentials must be false",
        "echo \"$WHO\" ~ echo ${{ github.event.pull_request.title }} ~ an expression in a script",
        "echo \"$WHO\" ~ 'if true; then echo' ~ bash cannot read the script",
        "run: echo \"$WHO\" ~ shell: bash ~ either 'uses' or 'run'",
        "run: echo \"$WHO\" ~ runs: echo ~ unknown key 'runs'",
        "github.event_name == 'push' && ~ github.event_name != 'push' || ~ a secret where",
        "if: github.event_name == 'push' && ~ env: {A: b} # ~ job two: may not write id-token",
        "jobs: ~ works: ~ 'jobs' is missing",
        "name: Good ~ name: [Good ~ is no workflow"
      })
  void everyPlantedFaultIsFound(String good, String bad, String fault) {
    String planted = GOOD.replace(good, bad);
    assertThat(planted).isNotEqualTo(GOOD);
    assertThat(Workflow.faults(planted)).anyMatch(f -> f.contains(fault));
  }

  @Test
  void whatMayWriteRunsNothingThatItChecksOut() {
    String writing =
        GOOD.replace("pull_request:", "push:").replace("{contents: read}", "{contents: write}");
    assertThat(Workflow.faults(writing))
        .singleElement()
        .asString()
        .contains("what may write must not run what it checks out");
  }
}
