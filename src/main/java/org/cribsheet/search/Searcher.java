package org.cribsheet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cribsheet.data.Vocabulary;

/**
 * The page's search without a page: the published scripts over the published data, so that what is
 * found here is what a reader finds.
 */
public final class Searcher implements AutoCloseable {
  /** The scripts that search, in the order in which a page loads them; the others draw. */
  static final List<String> SCRIPTS =
      List.of(
          "tokens",
          "unpack",
          "pages",
          "synonyms",
          "engine",
          "words",
          "names",
          "spaces",
          "query",
          "wishes",
          "rules",
          "judge",
          "fold",
          "sides",
          "rank",
          "number",
          "show",
          "snippet");

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Sandbox sandbox;

  private Searcher(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /**
   * Loads the scripts and the data.
   *
   * @param scripts the folder of the scripts, {@code assets/js/search}
   */
  public static Searcher open(Path scripts, SearchScript data, Vocabulary.Words words)
      throws IOException {
    Sandbox sandbox = new Sandbox();
    sandbox.run("window.js", "var window = globalThis;").run("lunr.js", Lunr.script());
    for (String name : SCRIPTS) {
      sandbox.run(name, Files.readString(scripts.resolve(name + ".js"), StandardCharsets.UTF_8));
    }
    sandbox.run("search.js", data.core(words));
    data.passages().forEach((part, text) -> sandbox.run(part + ".js", text));
    sandbox.run("engine", "var engine = cribsheet.search.open(cribsheet.data.search);");
    sandbox.run(
        "passages",
        "for (const [part, data] of Object.entries(cribsheet.data.passages))"
            + " cribsheet.search.take(engine, part, data);");
    sandbox.run("answer.js", Lunr.resource("answer.js"));
    return new Searcher(sandbox);
  }

  /** What is found, best first: one object a line with {@code url}, {@code title}, {@code text}. */
  public String json(String question) {
    return ask("answer", question);
  }

  /** The same for people to read. */
  public String told(String question) {
    return ask("told", question);
  }

  /** Calls a function of the loaded scripts, which takes one text and returns one. */
  public String ask(String function, String argument) {
    return sandbox.call(function, argument, LIMIT);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
