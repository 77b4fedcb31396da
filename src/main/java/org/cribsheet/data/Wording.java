package org.cribsheet.data;

import java.util.List;
import java.util.Optional;

/**
 * What a keeper wants notes to say and not to say, from {@code content/wording.yaml}.
 *
 * @param age days after which a check is stale
 * @param formerly words beside which an old name is meant as such
 */
public record Wording(
    int age, List<Retired> retired, List<String> formerly, List<Command> commands) {
  private static final int HALF_A_YEAR = 180;

  public static final Wording NONE = new Wording(HALF_A_YEAR, List.of(), List.of(), List.of());

  public Wording {
    retired = List.copyOf(retired);
    formerly = List.copyOf(formerly);
    commands = List.copyOf(commands);
  }

  /**
   * A name that is no longer one.
   *
   * @param now what to say in its stead
   * @param since when it changed, as the keeper writes it
   * @param safe whether a machine may replace it, since nothing else bears the old name
   */
  public record Retired(String term, String now, Optional<String> since, boolean safe) {}

  /**
   * What may follow the first words of a command.
   *
   * @param words such as {@code git stash}
   * @param complete whether {@code then} is all there is; if not, only what is nearly one of them
   *     is a slip
   */
  public record Command(String words, List<String> then, boolean complete) {
    public Command {
      then = List.copyOf(then);
    }
  }
}
