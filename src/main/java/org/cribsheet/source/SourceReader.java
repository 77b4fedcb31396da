package org.cribsheet.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files and repairs what their way through other programs did to them. */
public final class SourceReader {
  /**
   * A line longer than this is no line of notes, nor is such a paragraph one: in 2,000 lines as
   * people take them, the longest has 720 characters.
   */
  public static final int LONGEST_LINE = 20_000;

  private static final int LONGEST_FILE = 256 * 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reporter reporter;

  public SourceReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Reads a file. What cannot be read as text is reported, and yields nothing.
   *
   * @param name how the author knows it
   */
  public Optional<SourceFile> read(Path path, String name) throws IOException {
    if (Files.size(path) > LONGEST_FILE) {
      report(Code.NOT_TEXT, name, "this file is larger than 256 MB", "split it");
      return Optional.empty();
    }
    return read(Files.readAllBytes(path), name);
  }

  public Optional<SourceFile> read(byte[] bytes, String name) {
    if (bytes.length == 0) {
      report(Code.EMPTY_FILE, name, "this file is empty", "write notes into it, or remove it");
      return Optional.empty();
    }
    Optional<String> decoded = decoded(bytes, name);
    if (decoded.isEmpty()) {
      report(Code.NOT_TEXT, name, "this file is not text", "save it as UTF-8");
      return Optional.empty();
    }
    SourceFile file = new Repair(name, reporter).of(decoded.get());
    if (file.lines().stream().allMatch(String::isBlank)) {
      report(Code.EMPTY_FILE, name, "this file is empty", "write notes into it, or remove it");
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private Optional<String> decoded(byte[] bytes, String name) {
    if (bytes.length > 1
        && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
        && bytes[0] < 0
        && bytes[1] < 0) {
      return strictly(bytes, StandardCharsets.UTF_16);
    }
    for (byte b : bytes) {
      if (b == 0) {
        return Optional.empty();
      }
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8;
    }
    Optional<String> windows = strictly(bytes, Charset.forName("windows-1252"));
    windows.ifPresent(
        text ->
            reporter.report(
                Problem.warning(
                        Code.REPAIRED,
                        new Position(name, 1, 1),
                        "read as Windows-1252: it is no UTF-8")
                    .hint("save it as UTF-8")));
    return windows;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private void report(Code code, String name, String message, String hint) {
    reporter.report(Problem.error(code, new Position(name, 1, 1), message).hint(hint));
  }

  /** Each program on a file's way may have set one. */
  static String withoutMark(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
      start++;
    }
    return text.substring(start);
  }
}
