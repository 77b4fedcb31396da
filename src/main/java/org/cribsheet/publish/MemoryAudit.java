package org.cribsheet.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.cribsheet.ledger.PageText;
import org.cribsheet.source.Reporter;

/**
 * The audit of a site that stands in memory and changes: a page that is as it was is not read
 * again.
 */
public final class MemoryAudit {
  private record Read(String text, FinishedPage page) {}

  private final Map<String, Read> known = new ConcurrentHashMap<>();

  /**
   * Reports what is wrong with the site.
   *
   * @param paths all its files
   * @param text the text of a page or a style sheet; the same object as before if it is the same
   * @param base where the site will stand on its host
   * @return the words of the notes on every page, for the ledger
   */
  public List<PageText> audit(
      Set<String> paths, UnaryOperator<String> text, String base, Reporter reporter) {
    known.keySet().retainAll(paths);
    return new Auditor(Path.of(""), paths, base)
        .audit(paths, path -> page(path, text.apply(path)), text, reporter);
  }

  private FinishedPage page(String path, String text) {
    Read before = known.get(path);
    if (before != null && before.text().equals(text)) {
      return before.page();
    }
    FinishedPage page = PageReader.read(path, text);
    known.put(path, new Read(text, page));
    return page;
  }
}
