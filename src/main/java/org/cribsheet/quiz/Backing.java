package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inlines;

/**
 * Bullets that say what a scenario's answer says: those to which its author led from what is right,
 * else the nearest. Whoever was wrong wants to read on at once, and a scenario rests on no bullet
 * by name: so these are told beside its place. Words that few bullets of the service have weigh
 * most ({@code ln(n / df)}, by the square root of the bullet's own words), those of its own topic
 * more.
 */
final class Backing {
  private static final int MOST = 2;

  /** With fewer words in common, texts under two headings meet by accident. */
  private static final int SHARED = 5;

  /** The same under one heading, where nothing else comes near. */
  private static final int SHARED_IN_TOPIC = 3;

  /** With fewer words of its own, a bullet needs those around it. */
  private static final int ALONE = 4;

  /** With more, it is no answer any more. */
  private static final int LONG = 60;

  private static final double SAME_TOPIC = 1.5;

  /** A second bullet is told if it is nearly as close. */
  private static final double CLOSE = 0.75;

  private record Fact(Ref ref, Bullet bullet, String topic, Set<String> words) {}

  private record Near(Fact fact, double weight) {}

  private final NoteIndex index;
  private final Map<String, List<Fact>> facts = new HashMap<>();
  private final Map<String, Map<String, Integer>> frequencies = new HashMap<>();

  Backing(Notebook notebook, NoteIndex index) {
    this.index = index;
    for (Service service : notebook.services()) {
      List<Fact> all = new ArrayList<>();
      collect(service.lead(), service.slug(), "", all);
      for (Topic topic : service.topics()) {
        collect(topic.blocks(), service.slug(), topic.id(), all);
      }
      Map<String, Integer> many = new HashMap<>();
      all.forEach(fact -> fact.words().forEach(word -> many.merge(word, 1, Integer::sum)));
      facts.put(service.slug(), all);
      frequencies.put(service.slug(), many);
    }
  }

  private static void collect(List<Block> blocks, String service, String topic, List<Fact> all) {
    for (Block block : blocks) {
      if (block instanceof Bullet bullet) {
        Set<String> words = words(plain(Stamps.told(bullet)));
        if (canStandAlone(bullet) && words.size() <= LONG) {
          all.add(new Fact(new Ref(service, bullet.id()), bullet, topic, words));
        }
        collect(bullet.children(), service, topic, all);
      }
    }
  }

  /** A cue tells an answer, but no reason. */
  private static boolean canStandAlone(Bullet bullet) {
    return words(Inlines.plain(bullet.text())).size() >= ALONE
        && Cues.card(bullet, "", List.of(), List.of()).isEmpty();
  }

  /** The bullets that say most of what is right in a question; none if nothing comes near. */
  List<Ref> of(Question question, String topic) {
    List<Ref> linked = linked(question);
    return linked.isEmpty() ? nearest(question, topic) : linked;
  }

  private List<Ref> linked(Question question) {
    return question.choices().stream()
        .filter(Choice::right)
        .flatMap(choice -> Linked.from(choice).stream())
        .filter(ref -> index.find(ref).map(NoteIndex.Found::block).orElse(null) instanceof Bullet)
        .distinct()
        .toList();
  }

  private List<Ref> nearest(Question question, String topic) {
    Set<String> wanted = words(right(question));
    List<Near> near = near(question.service(), wanted, topic, SHARED);
    for (int shared = SHARED - 1; near.isEmpty() && shared >= SHARED_IN_TOPIC; shared--) {
      near =
          near(question.service(), wanted, topic, shared).stream()
              .filter(n -> n.fact().topic().equals(topic))
              .toList();
    }
    List<Fact> told = new ArrayList<>();
    for (Near next : near) {
      if (told.size() < MOST
          && next.weight() >= CLOSE * near.get(0).weight()
          && told.stream().noneMatch(fact -> isInside(fact, next.fact()))) {
        told.add(next.fact());
      }
    }
    return told.stream().map(Fact::ref).toList();
  }

  /** The facts with so many words in common, the nearest first. */
  private List<Near> near(String service, Set<String> wanted, String topic, int least) {
    List<Fact> all = facts.getOrDefault(service, List.of());
    Map<String, Integer> many = frequencies.getOrDefault(service, Map.of());
    return all.stream()
        .filter(fact -> count(fact, wanted) >= least)
        .map(fact -> new Near(fact, weight(fact, wanted, many, all.size(), topic)))
        .sorted(
            Comparator.comparingDouble(Near::weight).reversed().thenComparing(n -> n.fact().ref()))
        .toList();
  }

  private static double weight(
      Fact fact, Set<String> wanted, Map<String, Integer> many, int of, String topic) {
    double sum =
        shared(fact, wanted).stream()
            .mapToDouble(word -> Math.log(of / (double) many.getOrDefault(word, 1)))
            .sum();
    return sum / Math.sqrt(fact.words().size()) * (fact.topic().equals(topic) ? SAME_TOPIC : 1);
  }

  private static int count(Fact fact, Set<String> wanted) {
    int count = 0;
    for (String word : fact.words()) {
      if (wanted.contains(word)) {
        count++;
      }
    }
    return count;
  }

  /** In their order, so that the sum of their weights is the same everywhere. */
  private static List<String> shared(Fact fact, Set<String> wanted) {
    return fact.words().stream().filter(wanted::contains).toList();
  }

  private static boolean isInside(Fact one, Fact other) {
    return contains(one.bullet(), other.bullet()) || contains(other.bullet(), one.bullet());
  }

  private static boolean contains(Bullet outer, Bullet inner) {
    return outer.children().stream()
        .anyMatch(b -> b.equals(inner) || (b instanceof Bullet child && contains(child, inner)));
  }

  private static String right(Question question) {
    Stream<String> choices =
        question.choices().stream()
            .filter(Choice::right)
            .map(c -> Inlines.plain(c.text()) + " " + plain(c.reason()));
    return Inlines.plain(question.stem()) + " " + String.join(" ", choices.toList());
  }

  private static Set<String> words(String text) {
    return Saying.content(Saying.words(text));
  }

  private static String plain(List<Block> blocks) {
    return String.join(" ", blocks.stream().map(Backing::plain).toList());
  }

  private static String plain(Block block) {
    if (block instanceof Bullet bullet) {
      return Inlines.plain(bullet.text()) + " " + plain(bullet.children());
    }
    return block instanceof Paragraph paragraph ? Inlines.plain(paragraph.text()) : "";
  }
}
