package org.cribsheet.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Notebook;

/** What questions rest on, told apart from its own past. */
public final class Rests {
  private Rests() {}

  /**
   * A digest for each place on which a question rests: of a bullet and what explains it, or of a
   * whole scenario, as {@link Facts} make it. A place that is not there has none.
   */
  public static Map<Ref, String> of(Notebook notebook, List<Question> questions) {
    NoteIndex index = new NoteIndex(notebook);
    Map<Ref, String> digests = new TreeMap<>();
    for (Question question : questions) {
      for (Ref ref : question.about()) {
        index.find(ref).ifPresent(found -> digests.put(ref, Facts.of(Stamps.told(found.block()))));
      }
    }
    return digests;
  }
}
