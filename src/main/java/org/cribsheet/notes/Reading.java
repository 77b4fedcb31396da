package org.cribsheet.notes;

import java.util.List;
import org.cribsheet.text.Inline;

/**
 * What a bullet's line turns out to be. The line itself stays whole in {@link Block.Bullet#text}.
 */
public sealed interface Reading {
  record Plain() implements Reading {}

  /**
   * {@code Note:}, {@code Tip:}, {@code Exam tip:}, {@code Memory hook:}, {@code Best practice:}.
   */
  record CallOut(Kind kind, String label) implements Reading {}

  enum Kind {
    NOTE,
    TIP,
    EXAM_TIP,
    MEMORY_HOOK,
    BEST_PRACTICE,
    EXAMPLE,
    POSSIBLE_ISSUE
  }

  /** A situation and its answer, joined by one arrow: a card that can be asked both ways. */
  record Cue(List<Inline> situation, String arrow, List<Inline> answer) implements Reading {
    public Cue {
      situation = List.copyOf(situation);
      answer = List.copyOf(answer);
    }
  }

  /** Three or more things joined by arrows, drawn as steps. */
  record Flow(List<List<Inline>> steps, List<String> arrows) implements Reading {
    public Flow {
      steps = List.copyOf(steps);
      arrows = List.copyOf(arrows);
    }
  }

  Plain PLAIN = new Plain();
}
