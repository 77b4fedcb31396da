package org.cribsheet.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.source.Nearest;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping, asked key by key. An answer that does not have the asked form is reported where it
 * stands and counts as absent; so does a key without a value.
 */
final class Fields {
  private record Field(Position keyAt, Node value) {}

  /** A word or sentence with its place. */
  record Text(String text, Position at) {}

  private final YamlText source;
  private final Position at;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  Fields(YamlText source, MappingNode map) {
    this.source = source;
    this.at = source.at(map);
    for (NodeTuple tuple : map.getValue()) {
      add(tuple);
    }
  }

  private Fields(YamlText source) {
    this.source = source;
    this.at = source.first();
  }

  static Fields none(YamlText source) {
    return new Fields(source);
  }

  private void add(NodeTuple tuple) {
    Position keyAt = source.at(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      wrong(keyAt, "a key is one word");
    } else if (fields.containsKey(key.getValue())) {
      int line = fields.get(key.getValue()).keyAt().line();
      wrong(
          keyAt,
          "'" + key.getValue() + "' stands here a second time; the first is on line " + line);
    } else {
      fields.put(key.getValue(), new Field(keyAt, tuple.getValueNode()));
    }
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  /** Where the mapping begins. */
  Position at() {
    return at;
  }

  /** Where a key's value stands; the mapping's own place if it has no such key. */
  Position at(String key) {
    Field field = fields.get(key);
    return field == null ? at : source.at(field.value());
  }

  void wrong(Position place, String message) {
    wrong(place, message, Optional.empty());
  }

  void wrong(Position place, String message, Optional<String> hint) {
    source.reporter().report(Problem.error(source.code(), place, message).hint(hint));
  }

  /** Reports every key that is not one of these. */
  void allow(Collection<String> known) {
    fields.forEach(
        (key, field) -> {
          if (!known.contains(key)) {
            wrong(field.keyAt(), "the key '" + key + "' is unknown", meant(key, known));
          }
        });
  }

  private static Optional<String> meant(String key, Collection<String> known) {
    return Nearest.of(key, known)
        .map(name -> "did you mean '" + name + "'?")
        .or(() -> Optional.of("known here: " + String.join(", ", known)));
  }

  Optional<String> text(String key) {
    return value(key).flatMap(node -> scalar(node, key)).map(Text::text);
  }

  /** The text under a key that must be there. */
  Optional<String> needed(String key) {
    Optional<String> text = text(key).filter(t -> !t.isBlank());
    if (text.isEmpty() && value(key).filter(n -> !(n instanceof ScalarNode)).isEmpty()) {
      wrong(at(key), "'" + key + "' is missing");
    }
    return text;
  }

  Optional<Integer> number(String key) {
    return text(key).flatMap(text -> whole(text, at(key), key));
  }

  private Optional<Integer> whole(String text, Position place, String key) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      wrong(place, "'" + key + "' is a whole number, not '" + text + "'");
      return Optional.empty();
    }
  }

  boolean flag(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      wrong(at(key), "'" + key + "' is true or false, not '" + text.get() + "'");
    }
    return text.isPresent() && text.get().equals("true");
  }

  /** A list of words; one word by itself counts as a list of one. */
  List<Text> texts(String key) {
    List<Text> texts = new ArrayList<>();
    for (Node item : items(key)) {
      scalar(item, key).filter(t -> !t.text().isBlank()).ifPresent(texts::add);
    }
    return texts;
  }

  List<String> words(String key) {
    return texts(key).stream().map(Text::text).toList();
  }

  /** A list of numbers. */
  List<Integer> numbers(String key) {
    return texts(key).stream().flatMap(t -> whole(t.text(), t.at(), key).stream()).toList();
  }

  /** The mapping under a key; an empty one where there is none. */
  Fields map(String key) {
    return value(key).flatMap(node -> mapping(node, key)).orElseGet(() -> none(source));
  }

  /** A list of mappings. */
  List<Fields> maps(String key) {
    return items(key).stream().flatMap(node -> mapping(node, key).stream()).toList();
  }

  private List<Node> items(String key) {
    return value(key)
        .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
        .orElse(List.of());
  }

  private Optional<Fields> mapping(Node node, String key) {
    if (node instanceof MappingNode map) {
      return Optional.of(new Fields(source, map));
    }
    wrong(source.at(node), "'" + key + "' holds keys and values");
    return Optional.empty();
  }

  private Optional<Text> scalar(Node node, String key) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(new Text(scalar.getValue().strip(), source.at(node)));
    }
    wrong(source.at(node), "'" + key + "' is a single text here");
    return Optional.empty();
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(fields.get(key))
        .map(Field::value)
        .filter(node -> !node.getTag().equals(Tag.NULL));
  }
}
