package org.cribsheet.items;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.cribsheet.source.Position;

/**
 * What the readers' first answers say about one question.
 *
 * @param at where the question is written
 * @param readers how many answered it
 * @param easiness the share that was right
 * @param agreement how well being right here goes with being right elsewhere
 * @param sureAndWrong how many were wrong and did not say that they were unsure
 * @param chosen how often each option was chosen, by its key
 */
public record Item(
    String id,
    Position at,
    int readers,
    Estimate easiness,
    Optional<Estimate> agreement,
    int sureAndWrong,
    SortedMap<String, Integer> chosen,
    List<String> rightOnes,
    Set<Verdict> verdicts) {
  /** What should be said about a question; none if nothing can or need be. */
  public enum Verdict {
    /** It tells nobody anything: even the low end of the interval is above {@link #EASY}. */
    TOO_EASY("too easy"),
    /** Even the high end is below {@link #HARD}: it asks too much, or the key is wrong. */
    TOO_HARD("too hard"),
    /** Those who know less get it right more often, even at the high end of the interval. */
    WRONG_PEOPLE("right for the wrong people"),
    /** One wrong option draws more readers than what is right, even at the low end. */
    TEMPTING("a wrong option is chosen more often than the right one"),
    /** There are too few answers for anything. */
    TOO_FEW("too few answers");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static final double EASY = 0.9;
  static final double HARD = 0.4;

  /** With fewer answers a share says nothing. */
  static final int FEW = 10;

  /** With fewer right or wrong ones among them, nobody can be compared. */
  static final int FEW_OF_A_KIND = 5;
}
