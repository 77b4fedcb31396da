package org.cribsheet.text;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON, and scripts that carry JSON. Values are maps, iterables, strings, numbers and
 * booleans; a map keeps its own order, so give it one that has an order.
 *
 * <p>Characters that mean something in HTML, and the two line ends that only JavaScript knows, are
 * written as escapes: the text is safe wherever a script may stand.
 */
public final class Json {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;

  private Json(StringBuilder out) {
    this.out = out;
  }

  /** The value as compact JSON. */
  public static String text(Object value) {
    Json json = new Json(new StringBuilder());
    json.value(value);
    return json.out.toString();
  }

  /**
   * A classic script that sets {@code cribsheet.data.<name>}. A browser reads a JSON text inside a
   * string faster than the same data as a literal; single quotes leave the many double ones of JSON
   * alone.
   */
  public static String script(String name, Object value) {
    return assignment("cribsheet.data." + name, "", value);
  }

  /**
   * A classic script that sets one entry of {@code cribsheet.data.<name>}: data in parts, each
   * loaded when it is needed.
   */
  public static String part(String name, String key, Object value) {
    String whole = "cribsheet.data." + name;
    return assignment(whole + "[" + text(key) + "]", whole + " = " + whole + " || {};\n", value);
  }

  private static String assignment(String target, String before, Object value) {
    String json = text(value);
    StringBuilder out = new StringBuilder(json.length() + json.length() / 16 + 192);
    out.append("window.cribsheet = window.cribsheet || {};\n");
    out.append("cribsheet.data = cribsheet.data || {};\n").append(before);
    out.append(target).append(" = JSON.parse('");
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\' || c == '\'') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append("');\n").toString();
  }

  private void value(Object value) {
    if (value instanceof CharSequence text) {
      string(text);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> items) {
      array(items);
    } else if (value instanceof Boolean || isFinite(value)) {
      out.append(value);
    } else {
      throw new IllegalArgumentException(
          "JSON knows no " + value.getClass().getName() + ": " + value);
    }
  }

  private static boolean isFinite(Object value) {
    return value instanceof Number number && Double.isFinite(number.doubleValue());
  }

  private void object(Map<?, ?> map) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(comma);
      string((String) entry.getKey());
      out.append(':');
      value(entry.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void array(Iterable<?> items) {
    out.append('[');
    for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
      value(i.next());
      if (i.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void string(CharSequence text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '<', '>', '&', '\u2028', '\u2029', '\ufeff' -> escape(c);
      default -> {
        if (c < ' ') {
          escape(c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }
}
