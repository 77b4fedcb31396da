package org.cribsheet.data;

import java.util.List;
import java.util.Optional;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;

/** The keys and values at the head of a file, or in the comment under a heading. */
public final class FrontMatter {
  private final Fields fields;

  private FrontMatter(Fields fields) {
    this.fields = fields;
  }

  /**
   * Reads front matter; what is wrong with it is reported, and the rest of it still holds.
   *
   * @param first where the text's first character stands
   */
  public static FrontMatter read(String yaml, Position first, Reporter reporter) {
    return read(yaml, first, Code.BAD_FRONT_MATTER, reporter);
  }

  /** The same for a comment, whose mistakes go by another code. */
  public static FrontMatter read(String yaml, Position first, Code code, Reporter reporter) {
    return new FrontMatter(new YamlText(yaml, first, code, reporter).fields());
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  public Optional<String> text(String key) {
    return fields.text(key).filter(t -> !t.isEmpty());
  }

  /** Several words; one by itself counts as a list of one. */
  public List<String> list(String key) {
    return fields.words(key);
  }

  /** The place of each word of {@link #list}, in the same order. */
  public List<Position> places(String key) {
    return fields.texts(key).stream().map(Fields.Text::at).toList();
  }

  public Optional<Integer> number(String key) {
    return fields.number(key);
  }

  public boolean flag(String key) {
    return fields.flag(key);
  }

  /** Where a key's value stands; where all of it begins, if there is no such key. */
  public Position at(String key) {
    return fields.at(key);
  }

  /** Reports every key but these, with the name that was probably meant. */
  public void allow(String... keys) {
    fields.allow(List.of(keys));
  }
}
