package org.cribsheet.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.text.Json;

/**
 * Writes problems as JSON, one object a line, with {@code severity}, {@code code} and {@code
 * message}, and where there are such, {@code file}, {@code line}, {@code column}, {@code text} (the
 * line itself), {@code hint}, and {@code other} with the second place.
 */
record ProblemJson(PrintWriter out, Sources sources) implements ProblemWriter {
  @Override
  public void write(List<Problem> problems) {
    problems.forEach(p -> out.println(Json.text(object(p))));
    out.flush();
  }

  private Map<String, Object> object(Problem p) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("severity", p.isError() ? "error" : "warning");
    object.put("code", p.code().label());
    p.position().ifPresent(at -> place(at, object));
    object.put("message", p.message());
    p.hint().ifPresent(hint -> object.put("hint", hint));
    p.other()
        .ifPresent(
            at -> {
              Map<String, Object> other = new LinkedHashMap<>();
              place(at, other);
              object.put("other", other);
            });
    return object;
  }

  private void place(Position at, Map<String, Object> object) {
    object.put("file", at.file());
    object.put("line", at.line());
    object.put("column", at.column());
    sources.line(at.file(), at.line()).ifPresent(text -> object.put("text", text));
  }
}
