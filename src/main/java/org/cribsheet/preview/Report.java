package org.cribsheet.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cribsheet.text.Json;

/**
 * What is wrong with the files as they are now.
 *
 * @param text as the terminal prints it; empty if all is well
 * @param stops whether a build would refuse them
 */
public record Report(String text, boolean stops) {
  static final Report FINE = new Report("", false);

  Event event() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", text);
    json.put("stops", stops);
    return new Event("state", Json.text(json));
  }
}
