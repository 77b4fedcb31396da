package org.cribsheet.data;

import java.util.Optional;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML 1.2 as nodes, never as objects: nothing is constructed, and every node knows its place.
 * Limits on size, depth and aliases keep a hostile file from costing more than its length.
 *
 * @param first where its first character stands in the author's file
 * @param code under which mistakes in it are reported
 */
record YamlText(String yaml, Position first, Code code, Reporter reporter) {
  /** A vocabulary of ten thousand services has nearly as many. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private static final int DEEPEST = 20;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(MOST_CHARACTERS)
          .setMaxAliasesForCollections(20)
          .build();

  static YamlText of(SourceFile file, Code code, Reporter reporter) {
    return new YamlText(file.text(), file.at(1, 1), code, reporter);
  }

  /**
   * The mapping that the text is; empty where it is something else or broken, which is reported.
   */
  Fields fields() {
    try {
      return composed().map(this::mapping).orElseGet(() -> Fields.none(this));
    } catch (YamlEngineException e) {
      reporter.report(broken(e));
      return Fields.none(this);
    }
  }

  private Optional<Node> composed() {
    if (yaml.length() > MOST_CHARACTERS) {
      throw new YamlEngineException("it exceeds the limit of " + MOST_CHARACTERS + " characters");
    }
    StreamReader text = new StreamReader(SETTINGS, aligned(yaml));
    try {
      return new Shallow(SETTINGS, new ParserImpl(SETTINGS, text)).getSingleNode();
    } catch (IllegalArgumentException e) {
      // The library's own word for a tag such as !%20, which it says nowhere else.
      throw new YamlEngineException(e.getMessage());
    }
  }

  private Fields mapping(Node root) {
    if (root instanceof MappingNode map) {
      return new Fields(this, map);
    }
    reporter.report(
        Problem.error(code, at(root), "here should stand keys and values")
            .hint("write 'key: value', one a line"));
    return Fields.none(this);
  }

  Position at(Node node) {
    return node.getStartMark().map(this::at).orElse(first);
  }

  private Position at(Mark mark) {
    int before = mark.getLine() == 0 ? first.column() + shift(yaml) : 1;
    return new Position(first.file(), first.line() + mark.getLine(), before + mark.getColumn());
  }

  private Problem broken(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked && marked.getProblem() != null) {
      Position place = marked.getProblemMark().map(this::at).orElse(first);
      return Problem.error(code, place, "cannot be read as YAML: " + marked.getProblem())
          .hint(cure(marked.getProblem()));
    }
    String first = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return Problem.error(code, this.first, "cannot be read as YAML: " + first);
  }

  private static Optional<String> cure(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return Optional.of("a value that contains ': ' stands in quotes");
    }
    if (problem.contains("cannot start any token") || problem.contains("alias")) {
      return Optional.of("a value that begins with a sign such as ` @ * & % stands in quotes");
    }
    return Optional.of(
        "look for a bracket or a quote that is not closed, and for uneven indentation");
  }

  /** In a comment the first line may start behind a space, the others at the margin. */
  private static String aligned(String yaml) {
    return yaml.substring(shift(yaml));
  }

  private static int shift(String yaml) {
    int rest = yaml.indexOf('\n');
    int others =
        rest < 0
            ? 0
            : yaml.substring(rest)
                .lines()
                .filter(l -> !l.isBlank())
                .mapToInt(YamlText::indent)
                .min()
                .orElse(0);
    int first = indent(rest < 0 ? yaml : yaml.substring(0, rest));
    return Math.max(0, first - others);
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The library composes by recursion; ten thousand brackets would use up the stack. */
  private static final class Shallow extends Composer {
    private int depth;

    Shallow(LoadSettings settings, ParserImpl parser) {
      super(settings, parser);
    }

    @Override
    protected SequenceNode composeSequenceNode(
        Optional<org.snakeyaml.engine.v2.common.Anchor> anchor) {
      enter();
      SequenceNode node = super.composeSequenceNode(anchor);
      depth--;
      return node;
    }

    @Override
    protected Node composeMappingNode(Optional<org.snakeyaml.engine.v2.common.Anchor> anchor) {
      enter();
      Node node = super.composeMappingNode(anchor);
      depth--;
      return node;
    }

    private void enter() {
      if (++depth > DEEPEST) {
        throw new ComposerException(
            "nested more than " + DEEPEST + " levels deep", parser.peekEvent().getStartMark());
      }
    }
  }
}
