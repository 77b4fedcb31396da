package org.cribsheet.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the audit keeps of a page it has parsed: the trees of ten thousand pages would not fit into
 * memory.
 *
 * @param path from the site's root
 * @param ids every id on it
 * @param routes what its hash may begin with beside its ids, as its {@code data-routes} says;
 *     {@code *} is anything
 * @param pieces text outside notes that looks like a template's, with what in it does
 * @param noteText the words of its notes, a line a block
 */
record FinishedPage(
    String path,
    Set<String> ids,
    Set<String> routes,
    List<Reference> references,
    List<Finding> findings,
    Map<String, String> pieces,
    String noteText) {

  boolean knows(String hash) {
    return hash.isEmpty()
        || hash.equals("top")
        || ids.contains(hash)
        || routes.stream().anyMatch(r -> r.equals("*") || hash.startsWith(r));
  }
}
