package org.cribsheet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One kind of edit, as an author makes it.
 *
 * @param what what is edited
 * @param place a file or folder of the project; the first file that has such a place is edited
 * @param pattern what is replaced, once
 * @param by by what: {@code @} stands for a letter and {@code #} for a number, another each time
 */
record Change(String what, String place, Pattern pattern, String by) {
  /** From what reaches one page to what reaches all of them. */
  static final List<Change> KINDS =
      List.of(
          new Change("words of a bullet", "content/notes", WarmRebuild.PLAIN_BULLET, "$1 edit@$2"),
          new Change(
              "a number",
              "content/notes",
              Pattern.compile("(?m)^( *- .*? )\\d+( (?:GB|MB|KB|s|min|h|days)\\b.*)$"),
              "$1#$2"),
          new Change(
              "a heading",
              "content/notes",
              Pattern.compile("(?m)^(## [A-Z][A-Za-z ,]+?)( \\{#)"),
              "$1 edit@$2"),
          new Change(
              "a question",
              "content/questions",
              Pattern.compile("(?m)^(## .+?)(\\??)( \\{#)"),
              "$1 edit@$2$3"),
          new Change(
              "a comparison",
              "content/comparisons",
              Pattern.compile("(?m)^(\\| [A-Z][A-Za-z ]+)( \\|)"),
              "$1 edit@$2"),
          new Change(
              "a page",
              "content/pages",
              Pattern.compile("(?m)^([A-Z][A-Za-z ,]{20,}[a-z])"),
              "$1 edit@"),
          new Change(
              "the settings",
              "content/site.yaml",
              Pattern.compile("(?m)^(tagline: .+)$"),
              "$1 edit@"),
          new Change(
              "a template",
              "templates/layout.ftl",
              Pattern.compile("</body>"),
              "<!-- edit@ --></body>"));

  /** The file that it edits, if the project has one. */
  Optional<Path> file(Project project) throws IOException {
    Path where = project.home().resolve(place);
    for (Path file : Files.isRegularFile(where) ? List.of(where) : Project.files(where)) {
      if (pattern.matcher(text(file)).find()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Replaces the place in what a file held before any edit. */
  void edit(Path file, String before, int round) throws IOException {
    String now = by.replace('@', (char) ('a' + round % 26)).replace("#", "" + (10 + round));
    write(file, pattern.matcher(before).replaceFirst(now));
  }

  static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Bytes as characters: notes of any encoding come back as they were. */
  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
