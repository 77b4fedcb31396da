package org.cribsheet.notes;

import java.util.Set;
import org.cribsheet.markdown.Node;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * Knows which pictures there are.
 *
 * @param files names in {@code content/pictures/}
 */
public record Pictures(Set<String> files) {
  public static final Pictures NONE = new Pictures(Set.of());

  public Pictures {
    files = Set.copyOf(files);
  }

  Block.Picture read(Node.Picture picture, Reporter reporter) {
    String name = picture.file().replaceFirst("^(?:\\.\\./)?pictures/", "");
    boolean missing = !files.contains(name);
    if (missing) {
      reporter.report(
          Problem.warning(
                  Code.MISSING_PICTURE,
                  picture.position(),
                  "there is no picture '" + picture.file() + "'")
              .hint("put it into content/pictures/, or say in words what it showed"));
    }
    return new Block.Picture(picture.alt(), name, missing, picture.position());
  }
}
