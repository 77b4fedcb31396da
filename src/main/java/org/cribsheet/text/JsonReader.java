package org.cribsheet.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) from files that somebody else may have made. Objects become maps, arrays
 * lists, all else strings, doubles and booleans; a {@code null} becomes an empty {@link Optional}.
 * What is no JSON, repeats a name or nests too deeply is refused.
 */
public final class JsonReader {
  private static final int DEEPEST = 64;

  /** A text that is no JSON. Its message says where. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** The value that a text stands for. */
  public static Object read(String text) throws Malformed {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value(0);
    reader.space();
    if (reader.at < text.length()) {
      throw reader.malformed("something follows the end");
    }
    return value;
  }

  private Object value(int depth) throws Malformed {
    space();
    if (depth > DEEPEST) {
      throw malformed("nested too deeply");
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Optional.empty());
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) throws Malformed {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    space();
    if (took('}')) {
      return map;
    }
    do {
      space();
      if (peek() != '"') {
        throw malformed("a name is missing");
      }
      String name = string();
      space();
      expect(':');
      if (map.put(name, value(depth + 1)) != null) {
        throw malformed("'" + name + "' stands twice");
      }
      space();
    } while (took(','));
    expect('}');
    return map;
  }

  private List<Object> array(int depth) throws Malformed {
    List<Object> list = new ArrayList<>();
    at++;
    space();
    if (took(']')) {
      return list;
    }
    do {
      list.add(value(depth + 1));
      space();
    } while (took(','));
    expect(']');
    return list;
  }

  private String string() throws Malformed {
    StringBuilder out = new StringBuilder();
    at++;
    while (!took('"')) {
      char c = peek();
      if (c < ' ') {
        throw malformed("a text does not end");
      }
      at++;
      out.append(c == '\\' ? escaped() : c);
    }
    return out.toString();
  }

  private char escaped() throws Malformed {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> code();
      default -> throw malformed("no such escape");
    };
  }

  private char code() throws Malformed {
    String digits = text.substring(at, Math.min(at + 4, text.length()));
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw malformed("no such escape");
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private Double number() throws Malformed {
    int from = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    double value =
        digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")
            ? Double.parseDouble(digits)
            : Double.NaN;
    if (!Double.isFinite(value)) {
      at = from;
      throw malformed("a value is missing");
    }
    return value;
  }

  private Object word(String word, Object value) throws Malformed {
    if (!text.startsWith(word, at)) {
      throw malformed("a value is missing");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean took(char c) {
    boolean here = peek() == c && at < text.length();
    at += here ? 1 : 0;
    return here;
  }

  private void expect(char c) throws Malformed {
    if (!took(c)) {
      throw malformed("'" + c + "' is missing");
    }
  }

  private Malformed malformed(String what) {
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - text.lastIndexOf('\n', at - 1);
    return new Malformed(what + " at line " + line + ", column " + column);
  }
}
