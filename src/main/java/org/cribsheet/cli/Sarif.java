package org.cribsheet.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.text.Json;

/**
 * Writes problems as one SARIF 2.1.0 document, with what code scanning on a host reads: a rule for
 * each code that occurs, with the guide's words about it, and a result for each problem.
 */
record Sarif(PrintWriter out, Guide guide) implements ProblemWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** Hosts refuse a result without a place. */
  private static final Position NOWHERE = new Position("content", 1, 1);

  @Override
  public void write(List<Problem> problems) {
    List<Code> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "cribsheet");
    driver.put("version", Version.number());
    driver.put("rules", codes.stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    // A position counts the characters of Java.
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", problems.stream().map(p -> result(p, codes)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    out.println(Json.text(log));
    out.flush();
  }

  private Map<String, Object> rule(Code code) {
    String words = guide.about(code).orElse("See the guide for authors.");
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.label());
    rule.put("shortDescription", text(code.label().replace('-', ' ')));
    rule.put("fullDescription", text(words));
    Map<String, Object> help = text(words);
    help.put("markdown", words);
    rule.put("help", help);
    return rule;
  }

  private static Map<String, Object> result(Problem p, List<Code> codes) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", p.code().label());
    result.put("ruleIndex", codes.indexOf(p.code()));
    result.put("level", p.isError() ? "error" : "warning");
    result.put("message", text(p.message() + p.hint().map(h -> "\n" + h).orElse("")));
    result.put("locations", List.of(location(p.position().orElse(NOWHERE))));
    p.other().ifPresent(at -> result.put("relatedLocations", List.of(location(at))));
    return result;
  }

  private static Map<String, Object> location(Position at) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", at.line());
    region.put("startColumn", at.column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(at.file())));
    place.put("region", region);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", place);
    return location;
  }

  /** A path as an address relative to the project, whatever letters it has. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString().replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  private static Map<String, Object> text(String text) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("text", text);
    return message;
  }
}
