package org.cribsheet.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.draw.CodeRun.Kind;

/**
 * The kinds of YAML, which the library hardly knows: in templates and specifications the keys are
 * what one looks for. It goes by lines and takes a script in a block scalar for more YAML.
 */
final class YamlRuns {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<key>(?<=^|[-{,] {0,20})[^\\s#:\"'\\-{}\\[\\],|>&*!%@`][^:#\"'{}\\[\\],]{0,200}+(?=:(?:\\s|$)))"
              + "|(?<comment>(?<=^|\\s)#.*)"
              + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+')"
              + "|(?<tag>(?<=^|\\s)![A-Za-z:]++|(?<=: {0,20}|- {0,20})(?:true|false|null)(?=\\s|$))"
              + "|(?<number>(?<=[\\s\\[,])-?+\\d++(?:\\.\\d++)?+(?=[\\s\\],]|$))");

  private YamlRuns() {}

  /** What takes a stretch of a line. */
  interface Taker {
    void take(Kind kind, String text);
  }

  static void read(String line, Taker taker) {
    int indent = line.length() - line.stripLeading().length();
    taker.take(Kind.PLAIN, line.substring(0, indent));
    String rest = line.substring(indent);
    Matcher token = TOKEN.matcher(rest);
    int at = 0;
    while (token.find()) {
      taker.take(Kind.PLAIN, rest.substring(at, token.start()));
      taker.take(kind(token), token.group());
      at = token.end();
    }
    taker.take(Kind.PLAIN, rest.substring(at));
  }

  private static Kind kind(Matcher token) {
    if (token.group("key") != null) {
      return Kind.NAME;
    } else if (token.group("comment") != null) {
      return Kind.COMMENT;
    } else if (token.group("string") != null) {
      return Kind.STRING;
    }
    return token.group("tag") != null ? Kind.KEYWORD : Kind.NUMBER;
  }
}
