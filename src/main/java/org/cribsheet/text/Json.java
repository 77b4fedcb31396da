package org.cribsheet.text;

import java.util.Arrays;
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

  /** Letters in an escape. */
  private static final int ESCAPED = 6;

  /**
   * Of characters, in place of a builder: megabytes are written, and a builder asks of each where
   * it is kept.
   */
  private char[] out = new char[1024];

  private int length;

  private Json() {}

  /** The value as compact JSON. */
  public static String text(Object value) {
    Json json = of(value);
    return new String(json.out, 0, json.length);
  }

  private static Json of(Object value) {
    Json json = new Json();
    json.value(value);
    return json;
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
    Json json = of(value);
    Json script = new Json();
    script.room(json.length + json.length / 16 + 192);
    script.put("window.cribsheet = window.cribsheet || {};\n");
    script.put("cribsheet.data = cribsheet.data || {};\n" + before);
    script.put(target + " = JSON.parse('");
    for (int i = 0; i < json.length; i++) {
      char c = json.out[i];
      script.room(2);
      if (c == '\\' || c == '\'') {
        script.out[script.length++] = '\\';
      }
      script.out[script.length++] = c;
    }
    script.put("');\n");
    return new String(script.out, 0, script.length);
  }

  private void room(int more) {
    if (out.length - length < more) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
    }
  }

  private void put(String plain) {
    room(plain.length());
    plain.getChars(0, plain.length(), out, length);
    length += plain.length();
  }

  private void put(char c) {
    room(1);
    out[length++] = c;
  }

  private void value(Object value) {
    if (value instanceof CharSequence text) {
      string(text.toString());
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> items) {
      array(items);
    } else if (value instanceof Boolean || isFinite(value)) {
      put(value.toString());
    } else {
      throw new IllegalArgumentException(
          "JSON knows no " + value.getClass().getName() + ": " + value);
    }
  }

  private static boolean isFinite(Object value) {
    return value instanceof Number number && Double.isFinite(number.doubleValue());
  }

  private void object(Map<?, ?> map) {
    put('{');
    String comma = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      put(comma);
      string((String) entry.getKey());
      put(':');
      value(entry.getValue());
      comma = ",";
    }
    put('}');
  }

  private void array(Iterable<?> items) {
    put('[');
    for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
      value(i.next());
      if (i.hasNext()) {
        put(',');
      }
    }
    put(']');
  }

  private void string(String text) {
    room(ESCAPED * text.length() + 2);
    put('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    put('"');
  }

  /** For which there is room. */
  private void character(char c) {
    switch (c) {
      case '"', '\\' -> escape(c);
      case '\n' -> escape('n');
      case '\t' -> escape('t');
      case '<', '>', '&', '\u2028', '\u2029', '\ufeff' -> number(c);
      default -> {
        if (c < ' ') {
          number(c);
        } else {
          out[length++] = c;
        }
      }
    }
  }

  private void escape(char c) {
    out[length++] = '\\';
    out[length++] = c;
  }

  private void number(char c) {
    escape('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      out[length++] = HEX.charAt(c >> shift & 15);
    }
  }
}
