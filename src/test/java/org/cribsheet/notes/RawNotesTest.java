package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Picture;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.RawNotes;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every irregularity of the real notes, by line: read as its author meant it, or reported. */
class RawNotesTest {
  private static final Reporter REPORTER = new Reporter();
  private static Notebook notebook = new Notebook(List.of());
  private static final Map<Integer, Block> BY_LINE = new TreeMap<>();
  private static final Map<Integer, Integer> PARENT = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    SourceReader reader = new SourceReader(REPORTER);
    SourceFile words =
        reader.read(Path.of("content/vocabulary.yaml"), "vocabulary.yaml").orElseThrow();
    Vocabulary vocabulary = VocabularyReader.read(words, REPORTER);
    SourceFile raw = reader.read(RawNotes.path(), "raw.txt").orElseThrow();
    notebook = new NoteReader(vocabulary, Pictures.NONE, REPORTER).read(List.of(raw));
    for (Service s : notebook.services()) {
      walk(s.lead(), s.position().line());
      s.topics().forEach(t -> walk(t.blocks(), t.position().line()));
    }
  }

  private static void walk(List<Block> blocks, int parent) {
    for (Block b : blocks) {
      int line = b.position().line();
      BY_LINE.putIfAbsent(line, b);
      PARENT.putIfAbsent(line, parent);
      if (b instanceof Bullet x) {
        walk(x.children(), line);
      } else if (b instanceof Quote q) {
        walk(q.content(), line);
      } else if (b instanceof Scenario s) {
        s.parts().forEach(p -> walk(p, line));
      }
    }
  }

  private static void walk(Block.Part part, int scenario) {
    if (part instanceof Remark r) {
      walk(List.of(r.block()), scenario);
    } else {
      Option o = (Option) part;
      walk(o.children(), o.position().line());
    }
  }

  private static List<Scenario> scenarios() {
    List<Scenario> out = new ArrayList<>();
    BY_LINE.values().forEach(b -> out.addAll(b instanceof Scenario s ? List.of(s) : List.of()));
    return out;
  }

  @Test
  void aServiceEachAndOneForEachThatHidesInAnother() {
    assertThat(notebook.services()).hasSizeGreaterThanOrEqualTo(62);
    assertThat(notebook.services().stream().map(Service::slug))
        .contains(
            "lambda",
            "api-gateway",
            "dynamodb",
            "kinesis-data-streams",
            "data-firehose",
            "step-functions",
            "cognito-user-pools",
            "iam-identity-center",
            "secrets-manager",
            "parameter-store",
            "x-ray",
            "elb",
            "nlb",
            "auto-scaling",
            "global-accelerator",
            "iam-access-analyzer",
            "trusted-advisor",
            "inspector",
            "security-hub",
            "acm",
            "private-ca",
            "systems-manager",
            "security-tools",
            "cli");
  }

  @Test
  void scenariosOfTwelveLinesAreChoicesAndMoreWithoutTheWord() {
    List<Integer> choices =
        scenarios().stream().filter(Scenario::isChoice).map(s -> s.position().line()).toList();
    assertThat(choices)
        .containsExactlyInAnyOrder(
            189, 265, 286, 437, 582, 662, 731, 746, 763, 767, 1010, 1121, 1315, 1340);
  }

  @Test
  void allOtherScenariosAreCardsToRecall() {
    List<Integer> cards =
        scenarios().stream().filter(s -> !s.isChoice()).map(s -> s.position().line()).toList();
    assertThat(cards)
        .containsExactlyInAnyOrder(
            // with a right answer
            69,
            168,
            196,
            332,
            405,
            426,
            656,
            658,
            667,
            840,
            856,
            861,
            912,
            1031,
            1129,
            1131,
            1204,
            1245,
            1274,
            1345,
            1370,
            1375,
            1387,
            1421,
            1426,
            1513,
            1525,
            1553,
            1890,
            1943,
            // without a label
            59,
            120,
            388,
            541,
            552,
            558,
            579,
            674,
            970,
            1057,
            1092,
            1169,
            1171,
            1253,
            1318,
            1355,
            1414,
            1490,
            1502,
            1555,
            1588,
            1657,
            1725,
            1791,
            1820,
            1886,
            1907,
            1988,
            // the answer on the same line
            1091,
            1174,
            // right answers without the word
            858,
            1765);
  }

  @Test
  void pluralScenariosHeadListsOfCues() {
    for (int line : List.of(1644, 1686)) {
      assertThat(BY_LINE.get(line)).isInstanceOf(Bullet.class);
      assertThat(((Bullet) BY_LINE.get(line)).children())
          .allSatisfy(c -> assertThat(((Bullet) c).reading()).isInstanceOf(Reading.Cue.class));
    }
  }

  @Test
  void severalAnswersKeepTheirNumber() {
    assertRight(667, 2);
    assertRight(767, 3);
    assertRight(1525, 5);
    assertRight(1890, 2);
    assertRight(1943, 2);
    assertRight(1414, 2);
    assertThat(children(332, 0)).hasSize(4);
    assertThat(children(658, 0)).hasSize(2);
    assertThat(children(189, 0)).hasSize(4);
  }

  private static void assertRight(int line, int count) {
    Scenario s = (Scenario) BY_LINE.get(line);
    assertThat(s.options().stream().filter(Option::correct)).as("line " + line).hasSize(count);
  }

  private static List<Block> children(int line, int option) {
    return ((Scenario) BY_LINE.get(line)).options().get(option).children();
  }

  @Test
  void aWrongAnswerUnderARightOneIsLifted() {
    Scenario s = (Scenario) BY_LINE.get(189);
    assertThat(s.options().get(1).correct()).isFalse();
    assertThat(s.options().get(1).position().line()).isEqualTo(195);
  }

  @Test
  void reasonsOnTheSameLineAreSplitOff() {
    List<Integer> reasoned =
        scenarios().stream()
            .flatMap(s -> s.options().stream())
            .filter(o -> !o.reason().isEmpty())
            .map(o -> o.position().line())
            .toList();
    assertThat(reasoned)
        .contains(
            195, 267, 268, 287, 288, 666, 768, 769, 770, 771, 1012, 1013, 1014, 1122, 1123, 1130,
            1317);
  }

  @Test
  void everyTableIsReal() {
    Map<Integer, String> sizes = new TreeMap<>();
    BY_LINE.forEach(
        (line, b) -> {
          if (b instanceof Table t) {
            sizes.put(line, t.header().size() + "x" + t.rows().size());
          }
        });
    assertThat(sizes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(563, "4x6"),
                Map.entry(919, "4x3"),
                Map.entry(1083, "4x4"),
                Map.entry(1098, "4x7"),
                Map.entry(1323, "4x2"),
                Map.entry(1403, "4x4"),
                Map.entry(1621, "3x7"),
                Map.entry(1929, "4x6"),
                Map.entry(1955, "3x7"),
                Map.entry(1997, "2x6"),
                Map.entry(2017, "2x6")));
  }

  @Test
  void fencesCloseWhereverTheirAuthorClosedThem() {
    assertThat(code(82).lines()).hasSize(11);
    assertThat(code(124).lines()).hasSize(10);
    assertThat(code(1558).lines()).hasSize(10);
    assertThat(code(1572).lines()).hasSize(7);
    assertThat(PARENT.get(82)).isEqualTo(81);
    assertThat(code(1738).lines()).hasSize(3);
  }

  private static String code(int line) {
    assertThat(BY_LINE.get(line)).as("line " + line).isInstanceOf(CodeBlock.class);
    return ((CodeBlock) BY_LINE.get(line)).code().stripTrailing();
  }

  @Test
  void childrenStayUnderTheirParents() {
    Map<Integer, Integer> parents =
        Map.of(
            638, 637, 678, 677, 1843, 1842, 1844, 1842, 1200, 1199, 940, 939, 941, 939, 944, 943,
            876, 875, 2053, 2052);
    parents.forEach(
        (child, parent) -> assertThat(PARENT.get(child)).as("line " + child).isEqualTo(parent));
  }

  @Test
  void theServiceWithoutItsDashSwallowsNothing() {
    assertThat(notebook.service("nlb").orElseThrow().lead()).isNotEmpty();
    assertThat(notebook.service("ebs")).isPresent();
    assertReported(603, Code.UNBULLETED_TITLE);
  }

  @Test
  void numbersStayInTheirBullets() {
    for (int line : List.of(6, 10, 191, 884, 936, 942, 1304, 1347, 1556, 1570)) {
      assertThat(Inlines.plain(((Bullet) BY_LINE.get(line)).text()))
          .as("line " + line)
          .matches("\\d\\. .*");
    }
  }

  @Test
  void whatLooksLikeHtmlStaysText() {
    assertThat(plain(394)).contains("<mysettings>");
    assertThat(plain(208)).contains("<Signature>");
    assertThat(plain(1042)).contains("<key>");
    assertThat(plain(1591)).contains("C:\\Users\\USER_NAME\\.aws\\credentials");
    assertThat(plain(625)).contains("200*50");
    assertThat(plain(1721)).startsWith("_X_AMZN_TRACE_ID");
    assertThat(plain(139)).contains("{{resolve:ssm-secure:IAMUserPassword:10}}");
    assertThat(plain(1551)).contains("${aws:username}");
  }

  private static String plain(int line) {
    return Inlines.plain(((Bullet) BY_LINE.get(line)).text());
  }

  @Test
  void damageIsReportedWithItsLine() {
    assertReported(25, Code.REPAIRED);
    assertReported(286, Code.SENTENCE_TITLE);
    assertReported(1118, Code.MISSING_PICTURE);
    assertReported(2005, Code.MISSING_PICTURE);
    assertReported(1377, Code.LOST_ASTERISK);
    assertReported(1866, Code.EMPTY_BULLET);
    assertReported(1951, Code.EMPTY_BULLET);
    assertReported(2015, Code.EMPTY_BULLET);
    assertReported(144, Code.SPLIT_SECTION);
    assertReported(1350, Code.SPLIT_SECTION);
    assertThat(REPORTER.hasErrors()).isFalse();
    assertThat(BY_LINE.get(1118)).isInstanceOf(Picture.class);
  }

  private static void assertReported(int line, Code code) {
    Consumer<Problem> here =
        p -> {
          assertThat(p.code()).isEqualTo(code);
          assertThat(p.position().orElseThrow().line()).isEqualTo(line);
          assertThat(p.hint()).isPresent();
        };
    assertThat(REPORTER.problems()).anySatisfy(here);
  }
}
