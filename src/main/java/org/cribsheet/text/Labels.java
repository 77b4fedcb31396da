package org.cribsheet.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that open a line and say what it is: {@code Scenario:}, {@code Correct:}, {@code
 * Note:}. Any case, one or many.
 */
public final class Labels {
  /** What a label announces. */
  public enum Kind {
    SCENARIO,
    RIGHT,
    WRONG,
    NOTE,
    TIP,
    EXAM_TIP,
    MEMORY_HOOK,
    BEST_PRACTICE,
    EXAMPLE,
    POSSIBLE_ISSUE
  }

  /**
   * A label at the start of a line.
   *
   * @param written as the author wrote it, without the colon
   * @param end where the rest of the line begins
   */
  public record Label(Kind kind, String written, int end) {}

  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?<label>"
              + "(?<scenario>(?:ex(?:ample)?\\.? )?(?:scenario|question)s?)"
              + "|(?<wrong>incorrect(?: (?:option|answer|choice)s?)?)"
              + "|(?<right>correct(?: (?:option|answer|choice|but [a-z ]{1,40}))?s?|solutions?(?: \\d+)?|options?(?: \\d+)?)"
              + "|(?<examtip>exam tips?)|(?<tip>tips?)|(?<note>notes?)"
              + "|(?<hook>memory hooks?)|(?<best>best practices?)"
              + "|(?<example>ex|example|examples|e\\.g\\.)|(?<issue>possible (?:issue|cause)s?)"
              + ")(?<end>\\s*:(?!:)|\\s+[–—-](?=\\s))\\s*",
          Pattern.CASE_INSENSITIVE);

  private Labels() {}

  /** The label a line opens with, if any. */
  public static Optional<Label> of(String line) {
    if (!mayBeLabelled(line)) {
      return Optional.empty();
    }
    Matcher m = LABEL.matcher(line);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Kind kind = kind(m);
    boolean dash = !m.group("end").strip().equals(":");
    String label = m.group("label").toLowerCase(Locale.ROOT);
    if (dash && !(kind == Kind.RIGHT && label.matches("options? \\d+"))) {
      return Optional.empty();
    }
    return Optional.of(new Label(kind, m.group("label"), m.end()));
  }

  /** A label ends in a colon or a dash; most lines have neither. */
  private static boolean mayBeLabelled(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (":–—-".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(Matcher m) {
    if (m.group("scenario") != null) {
      return Kind.SCENARIO;
    } else if (m.group("wrong") != null) {
      return Kind.WRONG;
    } else if (m.group("right") != null) {
      return Kind.RIGHT;
    } else if (m.group("examtip") != null) {
      return Kind.EXAM_TIP;
    } else if (m.group("tip") != null) {
      return Kind.TIP;
    } else if (m.group("note") != null) {
      return Kind.NOTE;
    } else if (m.group("hook") != null) {
      return Kind.MEMORY_HOOK;
    } else if (m.group("best") != null) {
      return Kind.BEST_PRACTICE;
    } else if (m.group("example") != null) {
      return Kind.EXAMPLE;
    }
    return Kind.POSSIBLE_ISSUE;
  }
}
