package org.cribsheet.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.source.Code;
import org.cribsheet.source.SourceFile;

/**
 * Names of services that are not spelled as the vocabulary spells them. Two kinds: the letters are
 * right, but not their case or the spaces between them ({@code Grandkettle}); or one letter is
 * missing, added, another one or swapped with its neighbor, in a word that nobody writes in small
 * letters anywhere, and hardly anybody in this way ({@code Kettel}); or in two such words that a
 * name with a capital within writes as one ({@code Grand Kettel}).
 */
final class ServiceNames {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_HALF = 3;
  private static final int MOST_WORDS = 4;
  private static final int RARE = 2;

  private record Word(SourceFile file, ProseLine line, int start, int end, String text) {}

  private final Map<String, String> bySqueezed = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> spellings = new HashSet<>();
  private final Set<String> single = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, List<Word>> rare = new HashMap<>();

  ServiceNames(Vocabulary vocabulary) {
    for (Entry e : vocabulary.services()) {
      Stream.concat(Stream.of(e.shortName(), e.name()), e.aliases().stream()).forEach(this::name);
      spellings.addAll(e.titles());
    }
    spellings.addAll(vocabulary.words().others());
    spellings.forEach(s -> small.addAll(List.of(s.toLowerCase(Locale.ROOT).split("[ -]"))));
  }

  private void name(String name) {
    spellings.add(name);
    String squeezed = squeezed(name);
    bySqueezed.putIfAbsent(squeezed, name);
    for (int end = 1; end <= squeezed.length(); end++) {
      beginnings.add(squeezed.substring(0, end));
    }
    if (!name.contains(" ") && name.length() >= SHORTEST) {
      single.add(name);
    }
  }

  private static String squeezed(String name) {
    return name.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  void look(SourceFile file, ProseLine line, Consumer<Slip> slips) {
    List<Word> words = words(file, line);
    for (int i = 0; i < words.size(); i++) {
      int found = spelling(words, i, slips);
      if (found > 0) {
        i += found - 1;
      } else {
        remember(words.get(i));
        if (i + 1 < words.size()) {
          joined(words.get(i), words.get(i + 1)).ifPresent(this::remember);
        }
      }
    }
  }

  /** How many words are a name that is spelled in another way. */
  private int spelling(List<Word> words, int first, Consumer<Slip> slips) {
    StringBuilder squeezed = new StringBuilder();
    for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
      Word from = words.get(first);
      Word to = words.get(last);
      if (last > first && !isNext(words.get(last - 1), to)) {
        return 0;
      }
      squeezed.append(to.text().toLowerCase(Locale.ROOT));
      if (!beginnings.contains(squeezed.toString())) {
        return 0;
      }
      String name = bySqueezed.get(squeezed.toString());
      String written = from.line().prose().substring(from.start(), to.end());
      if (name != null
          && isSlip(name, written)
          && Boundaries.isWord(from.line().prose(), from.start(), to.end())) {
        slips.accept(
            new Slip(
                Code.MISSPELLED_NAME,
                from.file().at(from.line().number(), from.start() + 1),
                written,
                Optional.of(name),
                !from.line().isHeading(),
                "'" + written + "' is spelled '" + name + "'"));
        return last - first + 1;
      }
    }
    return 0;
  }

  private static boolean isNext(Word one, Word two) {
    return two.start() - one.end() == 1 && " -".indexOf(one.line().prose().charAt(one.end())) >= 0;
  }

  /** Small letters alone may be a plain word; where a name has capitals within, they are not. */
  private boolean isSlip(String name, String written) {
    boolean capitalWithin =
        name.chars().skip(1).anyMatch(Character::isUpperCase) && !name.contains(" ");
    boolean capital = written.chars().anyMatch(Character::isUpperCase);
    boolean isShout = name.equals(name.toUpperCase(Locale.ROOT));
    return !spellings.contains(written)
        && written.length() > 2
        && (capital || !written.contains(" "))
        && (capitalWithin && !isShout
            || capital
                && name.contains(" ") == written.contains(" ")
                && !isTitleCase(name, written));
  }

  /** A name of common words may be written small within a sentence. */
  private static boolean isTitleCase(String name, String written) {
    return name.contains(" ") && name.equalsIgnoreCase(written);
  }

  /** Two words with capitals and a blank between, as one; neither is a name by itself. */
  private Optional<Word> joined(Word one, Word two) {
    return isNext(one, two) && isHalf(one.text()) && isHalf(two.text())
        ? Optional.of(
            new Word(one.file(), one.line(), one.start(), two.end(), one.text() + two.text()))
        : Optional.empty();
  }

  private boolean isHalf(String text) {
    return text.length() >= SHORTEST_HALF
        && Character.isUpperCase(text.charAt(0))
        && !spellings.contains(text);
  }

  private void remember(Word word) {
    String text = word.text();
    if (text.length() < SHORTEST || single.contains(text)) {
      return;
    }
    if (Character.isLowerCase(text.charAt(0))) {
      small.add(text);
    } else if (Character.isUpperCase(text.charAt(0))) {
      rare.computeIfAbsent(text, t -> new ArrayList<>()).add(word);
    }
  }

  /** When all has been read, one knows which words are rare. */
  void finish(Consumer<Slip> slips) {
    rare.forEach(
        (text, words) -> {
          if (words.size() <= RARE && !small.contains(text.toLowerCase(Locale.ROOT))) {
            meant(text).ifPresent(name -> words.forEach(w -> slips.accept(nearly(w, name))));
          }
        });
  }

  private Optional<String> meant(String text) {
    return single.stream().filter(name -> OneSlip.apart(text, name)).min(String::compareTo);
  }

  private static Slip nearly(Word w, String name) {
    String written = w.line().prose().substring(w.start(), w.end());
    return new Slip(
        Code.MISSPELLED_NAME,
        w.file().at(w.line().number(), w.start() + 1),
        written,
        Optional.of(name),
        false,
        "'" + written + "' looks like '" + name + "'");
  }

  private static List<Word> words(SourceFile file, ProseLine line) {
    List<Word> words = new ArrayList<>();
    String prose = line.prose();
    for (int i = 0; i < prose.length(); i++) {
      int start = i;
      while (i < prose.length() && Character.isLetterOrDigit(prose.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Word(file, line, start, i, prose.substring(start, i)));
      }
    }
    return words;
  }
}
