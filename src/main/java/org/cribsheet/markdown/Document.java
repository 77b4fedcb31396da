package org.cribsheet.markdown;

import java.util.List;
import java.util.Optional;
import org.cribsheet.source.Position;

/**
 * A Markdown file, parsed.
 *
 * @param frontMatter the YAML between the first two {@code ---} lines, as text
 */
public record Document(String file, Optional<FrontMatterText> frontMatter, List<Node> nodes) {
  /** Front matter before anybody has understood it. */
  public record FrontMatterText(String yaml, Position position) {}
}
