package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Diagram;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Part;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.TestHome;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each stage broken on purpose: the build must fail, name the line that went missing, and publish
 * nothing.
 */
class SabotageTest {
  private static final List<String> NOTES =
      List.of(
          /* 1 */ "# Kettle",
          "",
          "Boils water for tea. Whistles when it is done.",
          "",
          "- It holds two liters of water.",
          "  - The small one holds half of that.",
          "- Note: never boil it dry.",
          "- \"tea at once\" -> the fast kettle",
          "- cold -> warm -> boiling",
          /* 10 */ "",
          "## Lids",
          "- Scenario: the lid rattles all the time.",
          "  - Correct: tighten the knob - loose knobs rattle",
          "    - a quarter turn will do",
          "  - Incorrect: throw it away -> wasteful",
          "  - A remark about rattling.",
          "",
          "| Lid | Fits |",
          "|---|---|",
          /* 20 */ "| flat | every pot |",
          "| domed | deep bowls |",
          "",
          "- Shell:",
          "  ```bash",
          "  kettle --on",
          "  kettle --off",
          "  ```",
          "",
          "## Spouts",
          /* 30 */ "- They pour.",
          "",
          "# Toaster",
          "",
          "Browns bread. Ejects it.",
          "",
          "```plantuml",
          "' alt: The bread goes down cold and comes up brown.",
          "bread -> toaster : down",
          "toaster -> bread : up",
          "```");

  @TempDir Path folder;
  private Workspace workspace;
  private Reporter reporter = new Reporter();

  @BeforeEach
  void project() throws IOException {
    TestHome.in(folder).file("content/notes/kitchen.md", String.join("\n", NOTES) + "\n");
    workspace = new Workspace(folder);
    assertThat(new Build(workspace, new Sources(), reporter).fix())
        .anyMatch(done -> done.startsWith("drew"));
  }

  @Test
  void untouchedNotesArePublishedWhole() throws IOException {
    assertThat(build(study -> study)).isTrue();
    assertThat(Places.in(workspace).site().resolve("services/kettle.html")).exists();
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        Arguments.of(5, "a bullet with its children", dropping(b -> says(b, "It holds two"))),
        Arguments.of(6, "a nested bullet", dropping(b -> says(b, "The small one"))),
        Arguments.of(7, "a call-out", dropping(b -> says(b, "Note: never"))),
        Arguments.of(8, "a cue", dropping(b -> says(b, "\"tea at once\""))),
        Arguments.of(9, "a flow", dropping(b -> says(b, "cold ->"))),
        Arguments.of(12, "a scenario", dropping(b -> b instanceof Scenario)),
        Arguments.of(18, "a table", dropping(b -> b instanceof Table)),
        Arguments.of(37, "a diagram", dropping(b -> b instanceof Diagram)),
        Arguments.of(25, "a code block", dropping(b -> b instanceof CodeBlock)),
        Arguments.of(
            21,
            "a table's row",
            new Tamperer() {
              @Override
              Block block(Block b) {
                return b instanceof Table t
                    ? new Table(t.id(), t.header(), t.rows().subList(0, 1), t.position())
                    : b;
              }
            }),
        Arguments.of(
            26,
            "a fence's last line",
            new Tamperer() {
              @Override
              Block block(Block b) {
                return b instanceof CodeBlock c
                    ? new CodeBlock(
                        c.language(), c.code().lines().findFirst().orElse(""), c.position())
                    : b;
              }
            }),
        Arguments.of(
            13,
            "an option's reason on its line",
            new Tamperer() {
              @Override
              Part part(Part p) {
                return p instanceof Option o && o.correct()
                    ? new Option(
                        o.key(),
                        true,
                        o.label(),
                        o.text(),
                        "",
                        List.of(),
                        o.children(),
                        o.position())
                    : p;
              }
            }),
        Arguments.of(
            14,
            "an option's reason below it",
            new Tamperer() {
              @Override
              Part part(Part p) {
                return p instanceof Option o
                    ? new Option(
                        o.key(),
                        o.correct(),
                        o.label(),
                        o.text(),
                        o.separator(),
                        o.reason(),
                        List.of(),
                        o.position())
                    : p;
              }
            }),
        Arguments.of(
            15,
            "a wrong option",
            new Tamperer() {
              @Override
              boolean keeps(Part p) {
                return !(p instanceof Option o) || o.correct();
              }
            }),
        Arguments.of(
            16,
            "a remark",
            new Tamperer() {
              @Override
              boolean keeps(Part p) {
                return !(p instanceof Remark);
              }
            }),
        Arguments.of(
            29,
            "a topic",
            new Tamperer() {
              @Override
              Service service(Service s) {
                List<Topic> topics = s.topics().isEmpty() ? List.of() : s.topics().subList(0, 1);
                return with(s, s.lead(), topics);
              }
            }),
        Arguments.of(
            3,
            "the purpose",
            new Tamperer() {
              @Override
              Service service(Service s) {
                return s.slug().equals("kettle")
                    ? with(s, s.lead().subList(1, s.lead().size()), s.topics())
                    : s;
              }
            }));
  }

  @ParameterizedTest(name = "{1}, line {0}")
  @MethodSource("losses")
  void whatGoesMissingIsNamedByItsLine(int line, String what, Tamperer tamperer)
      throws IOException {
    assertThat(build(tamperer::study)).as(what).isFalse();
    assertThat(reporter.problems())
        .as(what)
        .filteredOn(p -> p.code() == Code.WORDS_LOST)
        .anySatisfy(p -> assertThat(p.position().orElseThrow().line()).isEqualTo(line));
    assertThat(Places.in(workspace).site()).doesNotExist();
  }

  @Test
  void aServiceThatGoesMissingIsNamedByItsLines() throws IOException {
    assertThat(build(study -> with(study, new Notebook(study.notebook().services().subList(0, 1)))))
        .isFalse();
    assertThat(reporter.problems())
        .anySatisfy(p -> assertThat(p.position().map(at -> at.line())).contains(34));
  }

  @Test
  void whatATemplateForgetsIsNamedByItsLine() throws IOException {
    Path template = folder.resolve("templates/parts/notes.ftl");
    String text = Files.readString(template);
    String broken =
        text.replace("<#list t.rows as row>", "<#list t.rows[1..] as row>")
            .replace("<#list block.rows as row>", "<#list block.rows[1..] as row>");
    assertThat(broken).isNotEqualTo(text);
    Files.writeString(template, broken);
    assertThat(build(study -> study)).isFalse();
    assertThat(reporter.problems())
        .filteredOn(p -> p.code() == Code.WORDS_LOST)
        .anySatisfy(p -> assertThat(p.position().orElseThrow().line()).isEqualTo(20));
  }

  @Test
  void aDrawingThatATemplateForgetsIsMissed() throws IOException {
    Path template = folder.resolve("templates/parts/notes.ftl");
    String text = Files.readString(template);
    String broken = text.replaceFirst("(?m)^<svg role=.*$", "");
    assertThat(broken).isNotEqualTo(text);
    Files.writeString(template, broken);
    assertThat(build(study -> study)).isFalse();
    assertThat(reporter.problems()).extracting(Problem::code).contains(Code.BROKEN_PAGE);
  }

  @Test
  void whatATemplateSaysTwiceIsFoundAsWell() throws IOException {
    Path template = folder.resolve("templates/service.ftl");
    String text = Files.readString(template);
    String broken =
        text.replaceFirst("(?=<@n\\.blocks [a-z.]*lead)", "<p data-notes>An extra word</p>");
    Files.writeString(
        template,
        broken.equals(text)
            ? text.replace("</@layout.page>", "<p data-notes>An extra word</p></@layout.page>")
            : broken);
    assertThat(build(study -> study)).isFalse();
    assertThat(reporter.problems()).extracting(Problem::code).contains(Code.WORDS_ADDED);
  }

  private boolean build(UnaryOperator<Study> tampering) throws IOException {
    reporter = new Reporter();
    return new Build(workspace, new Sources(), reporter, tampering)
        .run(List.of(), Places.in(workspace), false)
        .isPresent();
  }

  private static boolean says(Block block, String words) {
    return block instanceof Bullet b && Inlines.plain(b.text()).startsWith(words);
  }

  private static Study with(Study s, Notebook notebook) {
    return new Study(s.material(), notebook, s.graph(), s.shelf(), s.bank(), s.pages());
  }

  private static Tamperer dropping(Predicate<Block> which) {
    return new Tamperer() {
      @Override
      boolean keeps(Block b) {
        return !which.test(b);
      }
    };
  }

  /** Walks through a notebook and leaves out what it is told to. */
  private abstract static class Tamperer {
    boolean keeps(Block block) {
      return true;
    }

    boolean keeps(Part part) {
      return true;
    }

    Block block(Block block) {
      return block;
    }

    Part part(Part part) {
      return part;
    }

    Service service(Service service) {
      return service;
    }

    final Study study(Study study) {
      List<Service> services = new ArrayList<>();
      for (Service s : study.notebook().services()) {
        List<Topic> topics =
            s.topics().stream()
                .map(t -> new Topic(t.id(), t.title(), t.meta(), blocks(t.blocks()), t.position()))
                .toList();
        services.add(service(with(s, blocks(s.lead()), topics)));
      }
      return SabotageTest.with(study, new Notebook(services));
    }

    static Service with(Service s, List<Block> lead, List<Topic> topics) {
      return new Service(
          s.slug(),
          s.name(),
          s.shortName(),
          s.title(),
          s.area(),
          s.meta(),
          lead,
          topics,
          s.position());
    }

    private List<Block> blocks(List<Block> blocks) {
      return blocks.stream().filter(this::keeps).map(this::inside).map(this::block).toList();
    }

    private Block inside(Block block) {
      if (block instanceof Bullet b) {
        return new Bullet(
            b.id(), b.writtenId(), b.text(), b.reading(), blocks(b.children()), b.position());
      } else if (block instanceof Scenario s) {
        List<Part> parts = s.parts().stream().filter(this::keeps).map(this::part).toList();
        return new Scenario(s.id(), s.writtenId(), s.label(), s.stem(), parts, s.position());
      }
      return block;
    }
  }
}
