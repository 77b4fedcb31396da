package org.cribsheet.notes;

import java.util.List;
import java.util.Optional;

/**
 * What the comment under a heading says about it.
 *
 * @param checked the day on which its facts were last checked, {@code YYYY-MM-DD}; never without a
 *     source
 * @param tasks exam tasks such as {@code tea/1.1}
 */
public record Meta(Optional<String> checked, Optional<String> source, List<String> tasks) {
  public static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), List.of());

  public Meta {
    tasks = List.copyOf(tasks);
  }
}
