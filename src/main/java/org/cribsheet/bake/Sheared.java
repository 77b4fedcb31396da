package org.cribsheet.bake;

import java.util.regex.Pattern;

/**
 * Our own scripts and style sheets as readers get them: without indents, empty lines and the lines
 * that are comments from end to end. It changes nothing within a line, so that it needs to know
 * neither language.
 */
final class Sheared {
  private static final Pattern BLOCK =
      Pattern.compile("^[ \\t]*/\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*\\r?\\n", Pattern.MULTILINE);
  private static final Pattern LINE = Pattern.compile("^[ \\t]*//.*\\r?\\n", Pattern.MULTILINE);
  private static final Pattern INDENT = Pattern.compile("^[ \\t]+|^\\r?\\n", Pattern.MULTILINE);

  private Sheared() {}

  /** Whether files of that name may be sheared. */
  static boolean may(String path) {
    return path.endsWith(".js") || path.endsWith(".css");
  }

  static String of(String path, String text) {
    String told = BLOCK.matcher(text).replaceAll("");
    if (path.endsWith(".js")) {
      told = LINE.matcher(told).replaceAll("");
    }
    return INDENT.matcher(told).replaceAll("");
  }
}
