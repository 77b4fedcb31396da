package org.cribsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.search.SearchDocument;
import org.cribsheet.search.SearchIndex;
import org.cribsheet.search.SearchScript;
import org.cribsheet.search.SplitScript;
import org.cribsheet.site.TextFile;

/** The files of a site's search: one index, or many parts where one would be too much to load. */
final class SearchScripts {
  private SearchScripts() {}

  /**
   * Makes the files.
   *
   * @param letters how many letters of text one index may have
   */
  static List<TextFile> of(Study study, long letters) {
    List<TextFile> files = new ArrayList<>();
    each(study, letters, files::add);
    return files;
  }

  /** The same for whoever keeps none of them: parts are many, and together as long as the pages. */
  static void each(Study study, long letters, Consumer<TextFile> take) {
    List<SearchDocument> documents = SearchDocuments.of(study);
    Map<String, String> parts = SearchDocuments.parts(study);
    Vocabulary.Words words = study.material().vocabulary().words();
    SearchIndex index = SearchIndex.build(documents);
    if (SplitScript.letters(documents) <= letters) {
      whole(new SearchScript(index, documents, parts), words, take);
    } else {
      split(new SplitScript(index, documents, words), parts, take);
    }
  }

  private static void whole(SearchScript script, Vocabulary.Words words, Consumer<TextFile> take) {
    take.accept(new TextFile(SearchScript.PATH, script.core(words)));
    script
        .passages()
        .forEach((part, text) -> take.accept(new TextFile(SearchScript.path(part), text)));
  }

  private static void split(
      SplitScript script, Map<String, String> parts, Consumer<TextFile> take) {
    take.accept(new TextFile(SearchScript.PATH, script.core()));
    script.each((part, text) -> take.accept(new TextFile(SplitScript.path(part), text)));
    // Every page's template names the parts of one index: here they are empty.
    TreeSet<String> named = new TreeSet<>(parts.values());
    named.add(SearchScript.OTHER);
    named.forEach(
        part -> take.accept(new TextFile(SearchScript.path(part), SearchScript.nothing(part))));
  }
}
