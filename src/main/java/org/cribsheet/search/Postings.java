package org.cribsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cribsheet.search.SearchDocument.Kind;

/**
 * For each word of the notes the documents in which it stands, the sections above which, the pages
 * in whose names. Documents, sections and pages are numbered as one index would number them, so
 * that what is found by these lists is what it would find.
 *
 * <p>A term that is part of other words, {@code lambda} of {@code lambda:InvokeFunction}, is a word
 * as well, spelled with {@link #PART} before it: it stands wherever one of them does, and its times
 * are those of the one that stands most often.
 */
final class Postings {
  /** Units of time and of size; {@code query.js} has the same, and a test compares them. */
  static final List<Set<String>> UNITS =
      List.of(
          Set.of(
              ("ms s sec second seconds min minute minutes h hour hours d day days week weeks month"
                      + " months year years")
                  .split(" ")),
          Set.of("byte bytes kb kib mb mib gb gib tb tib".split(" ")));

  /** Begins a word that is part of others; no other word begins so. */
  static final String PART = "~";

  private static final int[] NONE = {};

  private static final int NUMBER = -2;

  private static final int OTHER = -1;

  private final List<String> spellings = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();

  /** For each word which of the units it is, or whether it is a number. */
  private final List<Integer> roles = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Gaps> documents = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();
  private final Map<Integer, Gaps> headed = new HashMap<>();
  private final Map<Integer, Gaps> named = new HashMap<>();
  private final List<Gaps> measured = UNITS.stream().map(units -> new Gaps()).toList();
  private final Gaps limits = new Gaps();
  private final Numbers outline = new Numbers();
  private final Map<String, List<Integer>> headings = new HashMap<>();
  private int section;
  private boolean isAfterNumber;
  private final Beside beside = new Beside();
  private final String[] before;

  /**
   * Reads pages.
   *
   * @param wordsOf by which words a document is found
   */
  Postings(List<List<SearchDocument>> pages, Function<SearchDocument, String> wordsOf) {
    for (int page = 0; page < pages.size(); page++) {
      read(page, pages.get(page), wordsOf);
    }
    before = beside.all(spellings.size());
  }

  /** How many words there are. */
  int size() {
    return spellings.size();
  }

  String spelling(int word) {
    return spellings.get(word);
  }

  /** The documents that have a word. */
  Gaps documents(int word) {
    return documents.get(word);
  }

  /**
   * The signs of the words that stand right before a word in some text or heading: {@link Beside}.
   */
  String before(int word) {
    return before[word];
  }

  boolean isPart(int word) {
    return spellings.get(word).startsWith(PART);
  }

  /** The terms by which a word is found. */
  Set<String> terms(int word) {
    String spelling = spellings.get(word);
    return isPart(word) ? Set.of(spelling.substring(PART.length())) : Keys.wholes(spelling);
  }

  /** How often a word stands in all of them. */
  int times(int word) {
    return times.get(word);
  }

  /**
   * The sections that have a word above them, each twice its number; one more where the word stands
   * in what is nearest above.
   */
  String headed(int word) {
    return headed.getOrDefault(word, new Gaps()).toString();
  }

  /** The pages that have a word in a name. */
  String named(int word) {
    return named.getOrDefault(word, new Gaps()).toString();
  }

  /** The words of a document's text that say something, in order. */
  List<String> row(int document) {
    return Arrays.stream(rows.get(document)).mapToObj(spellings::get).toList();
  }

  /** The documents in which a unit of one of the {@link #UNITS} follows a number. */
  String measured(int units) {
    return measured.get(units).toString();
  }

  /** The documents that say a limit. */
  String limits() {
    return limits.toString();
  }

  /**
   * The sections of each page: how many documents each has, doubled, and one more where a topic
   * begins with it.
   */
  String outline() {
    return outline.toString();
  }

  private void read(int page, List<SearchDocument> own, Function<SearchDocument, String> wordsOf) {
    SearchDocument first = own.get(0);
    if (!first.kind().isOnPage()) {
      for (String word : Tokens.spellings(first.title() + "  " + first.heading())) {
        int number = number(word);
        if (first.kind() == Kind.PAGE) {
          name(number, page);
          for (int part : parts.get(number)) {
            name(part, page);
          }
        }
      }
    }
    String before = "";
    for (int from = 0; from < own.size(); ) {
      String heading = Outline.heading(own.get(from));
      int to = from;
      while (to < own.size() && Outline.heading(own.get(to)).equals(heading)) {
        text(own.get(to), wordsOf.apply(own.get(to)));
        to++;
      }
      String topic = first(heading);
      outline.add(2 * (to - from) + (from == 0 || !topic.equals(before) ? 1 : 0));
      before = topic;
      head(heading);
      section++;
      from = to;
    }
    outline.end();
  }

  private void name(int word, int page) {
    named.computeIfAbsent(word, any -> new Gaps()).once(page);
  }

  /** The outermost of some headings. */
  static String first(String heading) {
    int below = heading.indexOf(SearchDocument.BELOW);
    return below < 0 ? heading : heading.substring(0, below);
  }

  private void text(SearchDocument text, String found) {
    int document = rows.size();
    int last = -1;
    List<String> words = Written.words(found);
    int[] row = new int[words.size()];
    int at = 0;
    for (String spelling : words) {
      int word = number(spelling);
      row[at++] = word;
      documents.get(word).once(document);
      last = follow(word, last);
      times.set(word, times.get(word) + 1);
      for (int part : parts.get(word)) {
        documents.get(part).once(document);
        times.set(part, Math.max(times.get(part), times.get(word)));
      }
      int role = roles.get(word);
      if (isAfterNumber && role >= 0) {
        measured.get(role).once(document);
      }
      isAfterNumber = role == NUMBER;
    }
    if (!text.limits().isEmpty()) {
      limits.add(document);
    }
    rows.add(row);
  }

  private void head(String heading) {
    List<String> path =
        heading.isEmpty() ? List.of() : List.of(heading.split(SearchDocument.BELOW, -1));
    boolean isTable = !path.isEmpty() && path.get(path.size() - 1).contains(SearchDocument.OR);
    int near = Math.max(0, path.size() - (isTable && path.size() > 2 ? 2 : 1));
    for (int nearest = 0; nearest < 2; nearest++) {
      for (int depth = nearest * near; depth < (nearest == 0 ? near : path.size()); depth++) {
        for (int word : headings.computeIfAbsent(path.get(depth), this::wordsOf)) {
          int at = 2 * section + nearest;
          headed.computeIfAbsent(word, any -> new Gaps()).add(at);
          for (int part : parts.get(word)) {
            headed.computeIfAbsent(part, any -> new Gaps()).once(at);
          }
        }
      }
    }
  }

  private List<Integer> wordsOf(String heading) {
    List<Integer> words = Written.words(heading).stream().map(this::number).toList();
    int last = -1;
    for (int word : words) {
      last = follow(word, last);
    }
    return words;
  }

  /** Notes that a word follows one with such a sign, or none if that is below 0; tells its own. */
  private int follow(int word, int last) {
    if (last >= 0) {
      beside.add(word, last);
    }
    return Beside.sign(spellings.get(word));
  }

  private static int role(String spelling) {
    String bare = Keys.unmarked(spelling.toLowerCase(Locale.ROOT));
    for (int units = 0; units < UNITS.size(); units++) {
      if (UNITS.get(units).contains(bare)) {
        return units;
      }
    }
    return !bare.isEmpty() && bare.charAt(0) >= '0' && bare.charAt(0) <= '9' ? NUMBER : OTHER;
  }

  private int number(String spelling) {
    Integer known = numbers.putIfAbsent(spelling, spellings.size());
    if (known != null) {
      return known;
    }
    int number = spellings.size();
    spellings.add(spelling);
    documents.add(new Gaps());
    times.add(0);
    parts.add(NONE);
    roles.add(role(spelling));
    if (!spelling.startsWith(PART)) {
      parts.set(
          number, Keys.parts(spelling).stream().mapToInt(term -> number(PART + term)).toArray());
    }
    return number;
  }
}
