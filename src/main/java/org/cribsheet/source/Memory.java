package org.cribsheet.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of values, with the problems that were found on the way, for as long as
 * each round asks for it again. Stages are functions of immutable values, so the same values need
 * no second look. Values are the same if they are the same object: what changed is found without
 * comparing what did not. Safe for several threads.
 *
 * <pre>{@code
 * Document document = memory.of("document", List.of(file), reporter, r -> read(file, r));
 * }</pre>
 */
public final class Memory {
  /**
   * What work came to.
   *
   * @param asked what it asked for on its way, with the answers
   */
  private record Entry(Object value, List<Problem> problems, Map<Object, Object> asked) {
    Entry(Object value, List<Problem> problems) {
      this(value, problems, Map.of());
    }
  }

  /**
   * What something was made of. Small values that have an order, such as names and paths, are
   * compared as such.
   */
  private record Key(String what, List<?> parts) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key key)
          || !what.equals(key.what)
          || parts.size() != key.parts.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        Object one = parts.get(i);
        boolean same = one == key.parts.get(i) || isSmall(one) && one.equals(key.parts.get(i));
        if (!same) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = what.hashCode();
      for (Object part : parts) {
        hash = 31 * hash + (isSmall(part) ? part.hashCode() : System.identityHashCode(part));
      }
      return hash;
    }

    private static boolean isSmall(Object part) {
      return part instanceof Comparable<?>;
    }
  }

  private final boolean keeps;
  private Map<Key, Entry> before = Map.of();
  private final Map<Key, Entry> now = new ConcurrentHashMap<>();

  private Memory(boolean keeps) {
    this.keeps = keeps;
  }

  public static Memory keeping() {
    return new Memory(true);
  }

  /** For whoever does everything once. */
  public static Memory none() {
    return new Memory(false);
  }

  /**
   * What some work makes of values; its problems reach the reporter whether it is done or
   * remembered.
   *
   * @param what names the work
   * @param of all that the outcome depends on
   */
  public <T> T of(String what, List<?> of, Reporter reporter, Function<Reporter, T> work) {
    if (!keeps) {
      return work.apply(reporter);
    }
    Key key = new Key(what, of);
    Entry known = known(key);
    if (known == null) {
      Reporter heard = new Reporter();
      known = new Entry(work.apply(heard), heard.problems());
      now.put(key, known);
    }
    known.problems().forEach(reporter::report);
    @SuppressWarnings("unchecked") // The same work, the same type.
    T value = (T) known.value();
    return value;
  }

  /**
   * The same for work that needs a little of something large, and finds out on its way of what: it
   * is remembered for as long as each of its questions has an equal answer.
   *
   * @param of all else that the outcome depends on
   * @param answers what the work may ask; questions and answers are compared as values
   * @param work is given the answers as a function that takes note of the questions, from any
   *     thread
   */
  public <Q, A, T> T asking(
      String what,
      List<?> of,
      Function<Q, A> answers,
      Reporter reporter,
      BiFunction<Reporter, Function<Q, A>, T> work) {
    if (!keeps) {
      return work.apply(reporter, answers);
    }
    Key key = new Key(what, of);
    Entry known = known(key);
    if (known == null || !isAnsweredSo(known, answers)) {
      Reporter heard = new Reporter();
      Map<Object, Object> asked = new ConcurrentHashMap<>();
      T value =
          work.apply(
              heard,
              question -> {
                A answer = answers.apply(question);
                asked.put(question, answer);
                return answer;
              });
      known = new Entry(value, heard.problems(), asked);
      now.put(key, known);
    }
    known.problems().forEach(reporter::report);
    @SuppressWarnings("unchecked") // The same work, the same type.
    T value = (T) known.value();
    return value;
  }

  private static <Q, A> boolean isAnsweredSo(Entry known, Function<Q, A> answers) {
    for (Map.Entry<Object, Object> asked : known.asked().entrySet()) {
      @SuppressWarnings("unchecked") // The same work, the same kind of question.
      Q question = (Q) asked.getKey();
      if (!asked.getValue().equals(answers.apply(question))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Entry known(Key key) {
    Entry entry = now.get(key);
    if (entry == null) {
      entry = before.get(key);
      if (entry != null) {
        now.put(key, entry);
      }
    }
    return entry;
  }

  /**
   * The object that stood for a value in the round before, if that was equal: whatever was made of
   * it can be used again.
   *
   * @param name tells values of one kind apart
   */
  public <T> T same(String what, String name, T value) {
    if (!keeps) {
      return value;
    }
    Key key = new Key(what, List.of("same", name));
    Entry entry = before.get(key);
    @SuppressWarnings("unchecked")
    T kept = entry != null && Objects.equals(entry.value(), value) ? (T) entry.value() : value;
    now.put(key, new Entry(kept, List.of()));
    return kept;
  }

  /** Begins a round: what the one before did not ask for is forgotten. */
  public void turn() {
    before = Map.copyOf(now);
    now.clear();
  }
}
