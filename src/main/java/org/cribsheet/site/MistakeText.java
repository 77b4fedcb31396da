package org.cribsheet.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cribsheet.source.Position;

/**
 * What is known of a mistake before anybody says what is wrong.
 *
 * @param name what the page is called
 * @param page its address
 * @param place the words there; empty for the page as a whole
 * @param edition the day of the edition, in words; may be empty
 */
record MistakeText(String name, String page, String place, Position at, String edition) {
  String title() {
    return "Mistake: " + name + (place.isEmpty() ? "" : ", " + place);
  }

  /** By the ids of the form's fields. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("page", page);
    fields.put("bullet", place);
    fields.put("source", at.file() + ":" + at.line());
    fields.put("edition", edition);
    return fields;
  }

  /** To be copied and filled in by whoever has no account; a script sets the first three lines. */
  String text() {
    return "Page: "
        + page
        + "\nLine: "
        + place
        + "\nSource: "
        + at.file()
        + ":"
        + at.line()
        + "\nEdition: "
        + edition
        + "\nWhat is wrong: \nWhat would be right, and where it says so: \n";
  }
}
