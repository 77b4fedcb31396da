package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.text.Inlines;

/**
 * Which questions are about one thing: an exam asks only one of them. Two are kin if they rest on
 * the same place first of all, or if the right answers of both name the same thing of one service:
 * a word with capitals, digits or signs inside. What many answers name is no such thing.
 */
final class Kin {
  private static final int MANY = 4;
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}]*(?:(?<=\\p{Ll})\\p{Lu}|[_:-](?=\\p{L})|\\p{N})[\\p{L}\\p{N}_:-]*");

  private final Map<String, List<Integer>> kinOf = new HashMap<>();

  Kin(List<Question> questions) {
    Map<String, TreeSet<String>> byThing = new TreeMap<>();
    for (Question q : questions) {
      things(q).forEach(t -> byThing.computeIfAbsent(t, k -> new TreeSet<>()).add(q.id()));
    }
    int number = 0;
    for (TreeSet<String> ids : byThing.values()) {
      if (ids.size() > 1 && ids.size() <= MANY) {
        number++;
        for (String id : ids) {
          kinOf.computeIfAbsent(id, k -> new ArrayList<>()).add(number);
        }
      }
    }
  }

  /** The numbers of the things that a question shares with others. */
  List<Integer> of(Question question) {
    return kinOf.getOrDefault(question.id(), List.of());
  }

  private static TreeSet<String> things(Question q) {
    TreeSet<String> things = new TreeSet<>();
    q.about().stream().limit(1).forEach(ref -> things.add(ref.toString()));
    q.choices().stream()
        .filter(Choice::right)
        .flatMap(c -> Stream.of(Inlines.plain(c.text()).split(" ")))
        .filter(Kin::mayHoldName)
        .flatMap(word -> NAME.matcher(word).results())
        .map(MatchResult::group)
        .filter(name -> name.chars().anyMatch(Character::isLetter))
        .forEach(name -> things.add(q.service() + " " + name));
    return things;
  }

  /** Small letters, perhaps behind a capital, are a word; most are, and a pattern is slow. */
  private static boolean mayHoldName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' && i == 0 || ".,;()".indexOf(c) >= 0;
      if (!plain) {
        return true;
      }
    }
    return false;
  }
}
