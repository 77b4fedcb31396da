package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A workflow of the repository's host, held to a part of what the host allows: known keys and
 * shapes, actions by commit, no right that is not named, nothing of a pull request's own words in a
 * script, and neither secrets nor rights to write where a pull request's code runs.
 */
final class Workflow {
  private static final Set<String> KEYS =
      Set.of("name", "on", "permissions", "concurrency", "env", "defaults", "jobs");
  private static final Set<String> EVENTS = Set.of("push", "pull_request", "workflow_dispatch");
  private static final Set<String> JOB_KEYS =
      Set.of(
          "name",
          "if",
          "needs",
          "runs-on",
          "timeout-minutes",
          "permissions",
          "environment",
          "env",
          "outputs",
          "strategy",
          "steps");
  private static final Set<String> STEP_KEYS =
      Set.of(
          "name",
          "id",
          "if",
          "uses",
          "with",
          "run",
          "env",
          "shell",
          "working-directory",
          "timeout-minutes",
          "continue-on-error");
  private static final Set<String> SCOPES =
      Set.of("contents", "actions", "attestations", "id-token", "pages", "checks");

  /** Only the host's own actions, by a whole commit, with the version for people. */
  private static final Pattern USES =
      Pattern.compile(" *(?:- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  private static final Pattern ANY_USES = Pattern.compile("(?m)^ *(?:- )?uses:.*$");

  /** Out of reach for a pull request: the job runs for a push alone. */
  private static final Pattern FOR_A_PUSH =
      Pattern.compile("github\\.event_name == 'push' && [^|]*");

  private static final Pattern SECRET = Pattern.compile("\\bsecrets\\b|\\bgithub\\.token\\b");

  private final List<String> faults = new ArrayList<>();
  private boolean forPullRequests;

  private Workflow() {}

  /** What is wrong with a workflow; nothing, if all is well. */
  static List<String> faults(String yaml) {
    Workflow workflow = new Workflow();
    try {
      workflow.check(yaml);
    } catch (YamlEngineException | ClassCastException e) {
      workflow.faults.add("is no workflow: " + e.getMessage());
    }
    return workflow.faults;
  }

  private void check(String yaml) {
    Map<String, Object> top =
        map(new Load(LoadSettings.builder().build()).loadFromString(yaml), "the workflow");
    known(top, KEYS, "the workflow");
    needed(top, "the workflow", "name", "on", "permissions", "concurrency", "jobs");
    events(top.get("on"));
    permissions(top.get("permissions"), "the workflow", false);
    ANY_USES
        .matcher(yaml)
        .results()
        .map(m -> m.group().stripTrailing())
        .filter(line -> !USES.matcher(line).matches())
        .forEach(line -> faults.add("not pinned to a commit with its version: " + line.strip()));
    Map<String, Object> jobs = map(top.get("jobs"), "jobs");
    jobs.forEach((name, job) -> job("job " + name, map(job, "job " + name), jobs.keySet()));
  }

  private void events(Object on) {
    Map<String, Object> events = map(on, "on");
    known(events, EVENTS, "on");
    forPullRequests = events.containsKey("pull_request");
  }

  private void job(String where, Map<String, Object> job, Set<String> jobs) {
    known(job, JOB_KEYS, where);
    needed(job, where, "runs-on", "timeout-minutes", "permissions", "steps");
    if (String.valueOf(job.get("runs-on")).endsWith("-latest")) {
      faults.add(where + ": the machine must have a version");
    }
    if (!(job.get("timeout-minutes") instanceof Integer minutes) || minutes > 90) {
      faults.add(where + ": timeout-minutes must be a number up to 90");
    }
    if (job.containsKey("needs")) {
      list(job.get("needs"), where + ": needs").stream()
          .filter(need -> !jobs.contains(need))
          .forEach(need -> faults.add(where + ": needs a job that is not there: " + need));
    }
    boolean trusted =
        !forPullRequests || FOR_A_PUSH.matcher(String.valueOf(job.get("if"))).matches();
    permissions(job.get("permissions"), where, trusted);
    if (!trusted && SECRET.matcher(job.toString()).find()) {
      faults.add(where + ": a secret where a pull request's code may run");
    }
    List<?> steps = list(job.get("steps"), where + ": steps");
    steps.forEach(step -> step(where, map(step, where + ": a step"), writes(job)));
  }

  private static boolean writes(Map<String, Object> job) {
    return String.valueOf(job.get("permissions")).contains("=write");
  }

  private void permissions(Object permissions, String where, boolean mayWrite) {
    if (!(permissions instanceof Map)) {
      faults.add(where + ": permissions must be named one by one");
      return;
    }
    map(permissions, where)
        .forEach(
            (scope, right) -> {
              if (!SCOPES.contains(scope) || !Set.of("read", "write").contains(right)) {
                faults.add(where + ": no such permission: " + scope + ": " + right);
              } else if (right.equals("write") && !mayWrite) {
                faults.add(where + ": may not write " + scope);
              }
            });
  }

  private void step(String job, Map<String, Object> step, boolean jobWrites) {
    String where = job + ", step " + step.getOrDefault("name", step.get("uses"));
    known(step, STEP_KEYS, where);
    if (step.containsKey("uses") == step.containsKey("run")) {
      faults.add(where + ": either 'uses' or 'run'");
    }
    String uses = String.valueOf(step.get("uses"));
    if (uses.startsWith("actions/checkout@")) {
      if (!Boolean.FALSE.equals(with(step).get("persist-credentials"))) {
        faults.add(where + ": persist-credentials must be false");
      }
      if (jobWrites) {
        faults.add(where + ": what may write must not run what it checks out");
      }
    }
    if (step.containsKey("run")) {
      run(where, String.valueOf(step.get("run")));
    }
  }

  private Map<String, Object> with(Map<String, Object> step) {
    return step.containsKey("with") ? map(step.get("with"), "with") : Map.of();
  }

  /** An expression is put into a script as it is, whatever it holds; a variable is not. */
  private void run(String where, String script) {
    if (script.contains("${{")) {
      faults.add(where + ": an expression in a script; hand it over in env");
    } else if (!parses(script)) {
      faults.add(where + ": bash cannot read the script");
    }
  }

  private static boolean parses(String script) {
    try {
      Path file = Files.createTempFile("step", ".sh");
      try {
        Files.writeString(file, script);
        Process bash =
            new ProcessBuilder("bash", "-n", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return bash.waitFor(20, TimeUnit.SECONDS) && bash.exitValue() == 0;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError("bash reads the scripts", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void known(Map<String, Object> map, Set<String> keys, String where) {
    map.keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> faults.add(where + ": unknown key '" + key + "'"));
  }

  private void needed(Map<String, Object> map, String where, String... keys) {
    for (String key : keys) {
      if (!map.containsKey(key)) {
        faults.add(where + ": '" + key + "' is missing");
      }
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(Object value, String where) {
    if (value instanceof Map<?, ?> map
        && map.keySet().stream().allMatch(String.class::isInstance)) {
      return (Map<String, Object>) map;
    }
    faults.add(where + " must be a map");
    return Map.of();
  }

  private List<?> list(Object value, String where) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    faults.add(where + " must be a list");
    return List.of();
  }
}
