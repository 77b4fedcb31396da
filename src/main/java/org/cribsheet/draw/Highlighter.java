package org.cribsheet.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.cribsheet.draw.CodeRun.Kind;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Tells keywords from strings, so that a page may color them. Words and spaces stay as they are.
 */
public final class Highlighter {
  /** What authors write behind a fence's rule. Any other language stays plain. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          Map.entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
          Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          Map.entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
          Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
          Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
          Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
          Map.entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML));

  private static final Pattern LINE = Pattern.compile("(.*)(\\R?)");

  private final List<CodeRun> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Kind kind = Kind.PLAIN;

  private Highlighter() {}

  /** The code in runs; one plain run if the language is unknown. */
  public static List<CodeRun> runs(String language, String code) {
    String style = STYLES.get(language.toLowerCase(Locale.ROOT));
    if (style == null) {
      return code.isEmpty() ? List.of() : List.of(new CodeRun(Kind.PLAIN, code));
    }
    Highlighter highlighter = new Highlighter();
    if (style.equals(SyntaxConstants.SYNTAX_STYLE_YAML)) {
      highlighter.readYaml(code);
    } else {
      highlighter.read(TokenMakerFactory.getDefaultInstance().getTokenMaker(style), code);
    }
    return List.copyOf(highlighter.runs);
  }

  private void read(TokenMaker maker, String code) {
    char[] signs = code.toCharArray();
    int state = TokenTypes.NULL;
    int from = 0;
    while (from < signs.length) {
      int end = code.indexOf('\n', from);
      int to = end < 0 ? signs.length : end;
      state = line(maker, new Segment(signs, from, to - from), state);
      if (end >= 0) {
        add(kind, "\n");
      }
      from = to + 1;
    }
    flush();
  }

  private void readYaml(String code) {
    Matcher line = LINE.matcher(code);
    while (line.find()) {
      YamlRuns.read(line.group(1), this::add);
      add(kind, line.group(2));
    }
    flush();
  }

  /** Reads one line; gives what it leaves open to the next. */
  private int line(TokenMaker maker, Segment line, int state) {
    int at = line.offset;
    Token token = maker.getTokenList(line, state, line.offset);
    for (; token != null && token.isPaintable(); token = token.getNextToken()) {
      // A maker that skips a sign must not cost a word.
      int start = Math.min(Math.max(token.getOffset(), at), line.offset + line.count);
      int end = Math.min(start + token.length(), line.offset + line.count);
      add(Kind.PLAIN, new String(line.array, at, start - at));
      add(kind(token.getType()), new String(line.array, start, end - start));
      at = end;
    }
    add(Kind.PLAIN, new String(line.array, at, line.offset + line.count - at));
    return maker.getLastTokenTypeOnLine(line, state);
  }

  /** Spaces take the kind of what stands before them, so that fewer elements do. */
  private void add(Kind next, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (next != kind && !text.isBlank()) {
      flush();
      kind = next;
    }
    open.append(text);
  }

  private void flush() {
    if (!open.isEmpty()) {
      runs.add(new CodeRun(kind, open.toString()));
      open.setLength(0);
    }
  }

  private static Kind kind(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
          Kind.COMMENT;
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.DATA_TYPE,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_TAG_NAME ->
          Kind.KEYWORD;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          Kind.STRING;
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          Kind.NUMBER;
      case TokenTypes.FUNCTION,
          TokenTypes.VARIABLE,
          TokenTypes.ANNOTATION,
          TokenTypes.MARKUP_TAG_ATTRIBUTE ->
          Kind.NAME;
      default -> Kind.PLAIN;
    };
  }
}
