package org.cribsheet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
          "corners",
          "split",
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

  private static final String ENGINE = "var engine = cribsheet.search.open(cribsheet.data.search);";

  private static final String ACCEPT =
      "cribsheet.search.accept(engine, cribsheet.data.find); cribsheet.data.find = {};";

  /** A question that asks for parts more often than this never ends. */
  private static final int MOST_TURNS = 30;

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Sandbox sandbox;

  /** Parts that are loaded when a question needs them, by name; none of one index. */
  private final Map<String, String> parts;

  private Searcher(Sandbox sandbox, Map<String, String> parts) {
    this.sandbox = sandbox;
    this.parts = parts;
  }

  /**
   * Loads the scripts and the data.
   *
   * @param scripts the folder of the scripts, {@code assets/js/search}
   */
  public static Searcher open(Path scripts, SearchScript data, Vocabulary.Words words)
      throws IOException {
    Sandbox sandbox = scripts(scripts).run("search.js", data.core(words));
    data.passages().forEach((part, text) -> sandbox.run(part + ".js", text));
    sandbox.run("engine", ENGINE);
    sandbox.run(
        "passages",
        "for (const [part, data] of Object.entries(cribsheet.data.passages))"
            + " cribsheet.search.take(engine, part, data);");
    sandbox.run("answer.js", Lunr.resource("answer.js"));
    return new Searcher(sandbox, Map.of());
  }

  /** Loads the scripts and the core of data in parts; a part is loaded when it is needed. */
  public static Searcher open(Path scripts, SplitScript data) throws IOException {
    Map<String, String> parts = new HashMap<>();
    data.each(parts::put);
    Sandbox sandbox = scripts(scripts).run("search.js", data.core());
    sandbox.run("engine", ENGINE).run("answer.js", Lunr.resource("answer.js"));
    return new Searcher(sandbox, parts);
  }

  private static Sandbox scripts(Path folder) throws IOException {
    Sandbox sandbox = new Sandbox();
    sandbox.run("window.js", "var window = globalThis;").run("lunr.js", Lunr.script());
    for (String name : SCRIPTS) {
      sandbox.run(name, Files.readString(folder.resolve(name + ".js"), StandardCharsets.UTF_8));
    }
    return sandbox;
  }

  /**
   * Of data in parts, loads those that a question needs, as a page would.
   *
   * @param shown how many results are shown
   * @return for each turn the scripts that were loaded, by name
   * @throws IllegalStateException if it never has enough
   */
  public List<Map<String, String>> fetch(String question, int shown) {
    List<Map<String, String>> turns = new ArrayList<>();
    while (turns.size() < MOST_TURNS) {
      String wanted = ask("(q) => cribsheet.search.wanted(engine, q, " + shown + ")", question);
      if (wanted.isEmpty()) {
        return turns;
      }
      Map<String, String> loaded = new LinkedHashMap<>();
      for (String name : wanted.split(" ")) {
        loaded.put(name, Objects.requireNonNull(parts.get(name), name));
      }
      loaded.forEach(sandbox::run);
      sandbox.run("accept", ACCEPT);
      turns.add(loaded);
    }
    throw new IllegalStateException("never enough for " + question);
  }

  /** Forgets, of data in parts, all that was loaded. */
  public void begin() {
    sandbox.run("engine", "engine = cribsheet.search.open(cribsheet.data.search);");
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
