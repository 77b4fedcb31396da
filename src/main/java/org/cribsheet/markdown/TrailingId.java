package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.text.Inline;

/** A line's text without the {@code {#id}} at its end, and that id. */
record TrailingId(List<Inline> text, Optional<String> id) {
  private static final Pattern ID = Pattern.compile("\\s*\\{#([A-Za-z0-9][A-Za-z0-9_-]*)}\\s*$");

  static TrailingId of(List<Inline> text) {
    if (text.isEmpty()
        || !(text.get(text.size() - 1) instanceof Inline.Text last)
        || !last.text().contains("{#")) {
      return new TrailingId(text, Optional.empty());
    }
    // Where the last one opens: before it, each space would be a place to look from.
    int open = last.text().lastIndexOf("{#");
    while (open > 0 && " \t\n\u000b\f\r".indexOf(last.text().charAt(open - 1)) >= 0) {
      open--;
    }
    Matcher m = ID.matcher(last.text()).region(open, last.text().length());
    if (!m.lookingAt()) {
      return new TrailingId(text, Optional.empty());
    }
    List<Inline> rest = new ArrayList<>(text.subList(0, text.size() - 1));
    String before = last.text().substring(0, m.start());
    if (!before.isEmpty()) {
      rest.add(new Inline.Text(before));
    }
    return new TrailingId(rest, Optional.of(m.group(1)));
  }
}
