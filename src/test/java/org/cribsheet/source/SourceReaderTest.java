package org.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String TEXT = "- Kettle’s “lid” → ✅ done — 5× faster 🧱 ❌ naïve\n";

  private final Reporter reporter = new Reporter();

  @Test
  void textThatIsRightStaysAsItIs() {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void utf8OnceReadAsMacRomanIsMended() {
    assertThat(read(misread(TEXT, "x-MacRoman"))).isEqualTo(TEXT);
    assertReported("UTF-8 once read as Mac Roman was mended");
  }

  @Test
  void utf8OnceReadAsWindows1252IsMended() {
    assertThat(
            read("- Kettleâ€™s â€œlidâ€\u009D â†’ âœ… naÃ¯ve\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("- Kettle’s “lid” → ✅ naïve\n");
    assertReported("UTF-8 once read as Windows-1252 was mended");
  }

  @Test
  void whatWouldPassForBothIsWindows1252() {
    assertThat(read("cafÃ© dÃ©jÃ\u00A0 prÃªt\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("café déjà prêt\n");
  }

  @Test
  void whatWasMisreadTwiceIsMendedTwice() {
    byte[] once = misread("Kettle’s naïve lid\n", "ISO-8859-1");
    assertThat(read(misread(new String(once, StandardCharsets.UTF_8), "ISO-8859-1")))
        .isEqualTo("Kettle’s naïve lid\n");
  }

  @Test
  void aMisreadByteOrderMarkIsTakenOff() {
    assertThat(read("ï»¿# Kettle\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("# Kettle\n");
  }

  @Test
  void aControlCharacterHidesNoDamage() {
    assertThat(read("caf√\u0001©\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("café\n");
  }

  @Test
  void onlyWhatIsDamagedIsMended() {
    assertThat(read("café ‚Äô café → ok\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("café ’ café → ok\n");
  }

  @Test
  void marksReturnsAndTabsAreTakenOff() {
    assertThat(read("\uFEFF- one\r\n\t- two\r\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("- one\n    - two\n");
    assertThat(reporter.problems()).hasSize(3);
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsWindows1252() {
    assertThat(read("naïve\n".getBytes(Charset.forName("windows-1252")))).isEqualTo("naïve\n");
    assertReported("read as Windows-1252");
  }

  @Test
  void utf16IsReadByItsMark() {
    assertThat(read("\uFEFF- one\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("- one\n");
  }

  @Test
  void aRepairNamesItsFirstLineAndHowManyThereAre() {
    read(misread("one\ntwo\nit’s\nfour\nit’s\n", "x-MacRoman"));
    Problem problem = reporter.problems().get(0);
    assertThat(problem.position()).contains(new Position("notes.txt", 3, 1));
    assertThat(problem.message()).contains("in 2 lines, the last is 5");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 100})
  void whatIsNotTextIsRefused(int zeros) {
    byte[] bytes = new byte[zeros + 4];
    bytes[0] = 'P';
    bytes[1] = 'K';
    assertThat(new SourceReader(reporter).read(bytes, "notes.txt")).isEmpty();
    assertThat(reporter.problems()).extracting(Problem::code).containsExactly(Code.NOT_TEXT);
  }

  @Test
  void anEmptyFileIsReported() {
    for (String text : List.of("", "\n \n", "\uFEFF")) {
      Reporter fresh = new Reporter();
      assertThat(new SourceReader(fresh).read(text.getBytes(StandardCharsets.UTF_8), "n"))
          .isEmpty();
      assertThat(fresh.problems()).extracting(Problem::code).contains(Code.EMPTY_FILE);
    }
  }

  @Test
  void aLineWithoutAnEndIsReportedAndNotReadWhole() {
    String text = "- one\n- " + "x".repeat(2_000_000) + "\n- two\n";
    Optional<SourceFile> file =
        new SourceReader(reporter).read(text.getBytes(StandardCharsets.UTF_8), "notes.txt");
    assertThat(file.orElseThrow().lines()).hasSize(3);
    assertThat(reporter.problems()).extracting(Problem::code).containsExactly(Code.LINE_TOO_LONG);
    assertThat(reporter.problems().get(0).position().orElseThrow().line()).isEqualTo(2);
  }

  private String read(byte[] bytes) {
    return new SourceReader(reporter).read(bytes, "notes.txt").orElseThrow().text();
  }

  /** The bytes of a file whose UTF-8 was read in another encoding and saved again. */
  private static byte[] misread(String text, String charset) {
    String seen = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    return seen.getBytes(StandardCharsets.UTF_8);
  }

  private void assertReported(String message) {
    assertThat(reporter.problems()).anySatisfy(p -> assertThat(p.message()).contains(message));
  }
}
