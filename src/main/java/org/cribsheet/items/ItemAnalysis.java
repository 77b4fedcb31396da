package org.cribsheet.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.jspecify.annotations.Nullable;

/**
 * Classical item analysis of what readers have sent: how many get a question right, and whether
 * those are the ones who get others right as well.
 *
 * @param readers how many different files there were
 * @param items the questions that anybody answered: those to look at first, then by id
 * @param outdated how many answers were about a question that is gone or has other options now
 */
public record ItemAnalysis(int readers, List<Item> items, int outdated) {
  public ItemAnalysis {
    items = List.copyOf(items);
  }

  private static final Comparator<Item> ORDER =
      Comparator.comparing((Item i) -> i.verdicts().contains(Item.Verdict.TOO_FEW))
          .thenComparing(i -> -i.verdicts().size())
          .thenComparing(i -> i.agreement().map(Estimate::value).orElse(1.0))
          .thenComparing(Item::id);

  /** Sums of fractions depend on their order; a report must not depend on that of the files. */
  private static final Comparator<Results> ANY_FIXED =
      Comparator.comparing(Results::share).thenComparing(r -> r.answers().toString());

  /** An answer beside what its reader did elsewhere. */
  private record Said(Results.Answer answer, double elsewhere) {}

  /** Files that say the very same are one. */
  public static ItemAnalysis of(List<Results> files, QuestionBank bank) {
    List<Results> readers = files.stream().distinct().sorted(ANY_FIXED).toList();
    Map<String, Question> questions = new TreeMap<>();
    bank.questions().forEach(q -> questions.put(q.id(), q));
    Map<String, List<Said>> said = new TreeMap<>();
    int outdated = 0;
    for (Results reader : readers) {
      for (Map.Entry<String, Results.Answer> entry : reader.answers().entrySet()) {
        if (fits(entry.getValue(), questions.get(entry.getKey()))) {
          said.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
              .add(new Said(entry.getValue(), reader.shareWithout(entry)));
        } else {
          outdated++;
        }
      }
    }
    List<Item> items = new ArrayList<>();
    for (Question question : questions.values()) {
      List<Said> answers = said.getOrDefault(question.id(), List.of());
      if (!answers.isEmpty()) {
        items.add(item(question, answers));
      }
    }
    items.sort(ORDER);
    return new ItemAnalysis(readers.size(), items, outdated);
  }

  /** Whether an answer was given to the question as it stands. */
  private static boolean fits(Results.Answer answer, @Nullable Question question) {
    if (question == null) {
      return false;
    }
    List<String> keys = question.choices().stream().map(Choice::key).toList();
    boolean right =
        question.choices().stream().allMatch(c -> c.right() == answer.chosen().contains(c.key()));
    return keys.containsAll(answer.chosen()) && right == answer.right();
  }

  private static Item item(Question question, List<Said> said) {
    int right = (int) said.stream().filter(s -> s.answer().right()).count();
    Estimate easiness = Estimate.share(right, said.size());
    boolean comparable = Math.min(right, said.size() - right) >= Item.FEW_OF_A_KIND;
    Optional<Estimate> agreement =
        comparable
            ? Estimate.agreement(
                said.stream().map(s -> s.answer().right()).toList(),
                said.stream().map(Said::elsewhere).toList())
            : Optional.empty();
    SortedMap<String, Integer> chosen = new TreeMap<>();
    question.choices().forEach(c -> chosen.put(c.key(), 0));
    said.forEach(s -> s.answer().chosen().forEach(key -> chosen.merge(key, 1, Integer::sum)));
    return new Item(
        question.id(),
        question.position(),
        said.size(),
        easiness,
        agreement,
        (int)
            said.stream()
                .filter(s -> !s.answer().right() && s.answer().sure().orElse(true))
                .count(),
        chosen,
        question.choices().stream().filter(Choice::right).map(Choice::key).toList(),
        verdicts(said.size(), easiness, agreement, chosen, question));
  }

  private static Set<Item.Verdict> verdicts(
      int readers,
      Estimate easiness,
      Optional<Estimate> agreement,
      Map<String, Integer> chosen,
      Question question) {
    Set<Item.Verdict> verdicts = EnumSet.noneOf(Item.Verdict.class);
    if (readers < Item.FEW) {
      return EnumSet.of(Item.Verdict.TOO_FEW);
    }
    if (agreement.isPresent() && agreement.get().high() < 0) {
      verdicts.add(Item.Verdict.WRONG_PEOPLE);
    }
    if (easiness.low() > Item.EASY) {
      verdicts.add(Item.Verdict.TOO_EASY);
    }
    if (easiness.high() < Item.HARD) {
      verdicts.add(Item.Verdict.TOO_HARD);
    }
    if (tempts(chosen, question)) {
      verdicts.add(Item.Verdict.TEMPTING);
    }
    return verdicts;
  }

  /** Of those who chose one of the two, most chose what is wrong, also in other samples. */
  private static boolean tempts(Map<String, Integer> chosen, Question question) {
    int right = most(chosen, question, true);
    int wrong = most(chosen, question, false);
    return wrong > 0 && Estimate.share(wrong, wrong + right).low() > 0.5;
  }

  private static int most(Map<String, Integer> chosen, Question question, boolean right) {
    return question.choices().stream()
        .filter(c -> c.right() == right)
        .mapToInt(c -> chosen.getOrDefault(c.key(), 0))
        .max()
        .orElse(0);
  }
}
