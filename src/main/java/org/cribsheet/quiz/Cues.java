package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Paragraph;
import org.cribsheet.notes.Reading;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/** Makes a card of a cue, if both its sides make sense without the lines around them. */
final class Cues {
  /** Words with which a sentence goes on. A side that begins so needs what stood before it. */
  private static final Set<String> GOES_ON =
      Set.of(
          "also",
          "and",
          "are",
          "because",
          "both",
          "but",
          "can",
          "else",
          "has",
          "have",
          "is",
          "it",
          "its",
          "no",
          "or",
          "otherwise",
          "same",
          "so",
          "that",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "which",
          "yes");

  /** {@code if it …}, {@code where do they …}: somebody is meant who was named before. */
  private static final Pattern MEANS_SOMEBODY =
      Pattern.compile(
          "\\W*(if|when|where|how|why|what)( do| does| is| are| can)? (it|they|this|that|these)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMES_A_THING = Pattern.compile(".*[\\p{Lu}\\p{N}_:./-].*");

  private Cues() {}

  static Optional<Card> card(
      Bullet bullet, String service, List<String> context, List<String> tasks) {
    if (!(bullet.reading() instanceof Reading.Cue cue)
        || !makesSense(cue.situation())
        || !says(cue.answer())) {
      return Optional.empty();
    }
    return Optional.of(
        new Card(
            service + "/" + bullet.id(),
            service,
            bullet.id(),
            Card.Kind.CUE,
            context,
            cue.situation(),
            back(cue, bullet),
            tasks,
            bullet.position()));
  }

  /** In a list of situations the first arrow divides, even if the answer has arrows of its own. */
  static Bullet asCue(Bullet bullet) {
    if (!(bullet.reading() instanceof Reading.Flow flow) || flow.steps().size() < 2) {
      return bullet;
    }
    List<Inline> answer = new ArrayList<>(flow.steps().get(1));
    for (int i = 2; i < flow.steps().size(); i++) {
      answer.add(new Inline.Text(" " + flow.arrows().get(i - 1) + " "));
      answer.addAll(flow.steps().get(i));
    }
    return new Bullet(
        bullet.id(),
        bullet.writtenId(),
        bullet.text(),
        new Reading.Cue(flow.steps().get(0), flow.arrows().get(0), answer),
        bullet.children(),
        bullet.position());
  }

  private static List<Block> back(Reading.Cue cue, Bullet bullet) {
    List<Block> back = new ArrayList<>();
    back.add(new Paragraph(cue.answer(), bullet.position()));
    back.addAll(bullet.children());
    return back;
  }

  /** Two words that do not go on from elsewhere, or one that is plainly a name. */
  static boolean makesSense(List<Inline> side) {
    List<String> words = words(side);
    if (words.isEmpty()
        || GOES_ON.contains(words.get(0).toLowerCase(Locale.ROOT))
        || MEANS_SOMEBODY.matcher(Inlines.plain(side)).matches()) {
      return false;
    }
    return words.size() > 1
        || side.stream().anyMatch(Inline.Code.class::isInstance)
        || NAMES_A_THING.matcher(Inlines.plain(side)).matches();
  }

  /** An answer may be one plain word, but not a mere yes. */
  private static boolean says(List<Inline> side) {
    List<String> words = words(side);
    return words.size() > 1
        || (words.size() == 1 && !GOES_ON.contains(words.get(0).toLowerCase(Locale.ROOT)));
  }

  private static List<String> words(List<Inline> side) {
    return Words.of(Inlines.plain(side));
  }
}
