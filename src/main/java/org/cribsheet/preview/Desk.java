package org.cribsheet.preview;

import java.time.Duration;
import java.util.List;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Problem;

/** The terminal from which a preview was started. It is told from several threads, one by one. */
public interface Desk {
  /** Problems in the words in which they are printed. */
  String words(List<Problem> problems, Sources sources);

  /** Problems came, changed or went. */
  void report(Report report);

  /** The site was made anew. */
  void made(Duration took);
}
