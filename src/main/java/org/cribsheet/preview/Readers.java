package org.cribsheet.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;

/** Everybody who has a page open, or an overlay. */
final class Readers {
  /** More windows than anybody has: each keeps a thread. */
  private static final int MOST = 100;

  private final Set<Reader> all = new CopyOnWriteArraySet<>();

  /** Lets somebody in, unless there are too many. */
  boolean add(Reader reader) {
    return all.size() < MOST && all.add(reader);
  }

  void remove(Reader reader) {
    all.remove(reader);
  }

  List<String> pages() {
    return all.stream().map(Reader::page).distinct().toList();
  }

  void tell(Event event) {
    all.forEach(r -> r.tell(event));
  }

  /** Tells each what its page's name deserves; nothing where that is empty. */
  void tell(Function<Reader, Optional<Event>> what) {
    all.forEach(r -> what.apply(r).ifPresent(r::tell));
  }

  void dismiss() {
    all.forEach(Reader::dismiss);
  }
}
