package org.cribsheet.links;

import java.util.List;
import java.util.function.Function;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;

/**
 * Text that was linked, for whoever links it again and again. It is linked anew when it has
 * changed, when a name has, or when a place that one of its links names has come or gone.
 */
public final class LinkedTexts {
  private final Resolver names;
  private final Places places;
  private final Memory memory;

  LinkedTexts(Resolver names, Places places, Memory memory) {
    this.names = names;
    this.places = places;
    this.memory = memory;
  }

  /**
   * Something with its links.
   *
   * @param what names the work
   * @param text what is linked: the same object as long as it is the same
   */
  public <T> T of(String what, Object text, Reporter reporter, Function<Resolver, T> work) {
    return memory.asking(
        what,
        List.of(text, names),
        places,
        reporter,
        (r, asked) -> work.apply(names.asking(asked).telling(r)));
  }

  Resolver resolver(Reporter reporter) {
    return names.asking(places).telling(reporter);
  }
}
