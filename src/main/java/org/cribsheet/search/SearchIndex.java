package org.cribsheet.search;

import java.util.List;

public final class SearchIndex {
  final TermCounts counts;
  final Weights weights;
  SearchIndex(TermCounts c, Weights w) { counts = c; weights = w; }
  public static SearchIndex build(List<SearchDocument> documents) { throw new UnsupportedOperationException(); }
}
