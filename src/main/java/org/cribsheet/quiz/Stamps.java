package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Reading;

/**
 * What is recorded with each answer, so that a fact that has changed since is learned anew, and no
 * other. A stamp knows what {@link Facts} know: it survives rewording.
 */
final class Stamps {
  private final NoteIndex index;

  Stamps(NoteIndex index) {
    this.index = index;
  }

  /** Of what a question rests on, and of what it says is right. */
  String of(Question question) {
    StringBuilder facts = new StringBuilder();
    for (Ref ref : question.about()) {
      facts.append(index.find(ref).map(found -> Facts.of(told(found.block()))).orElse("-"));
    }
    question.choices().stream()
        .filter(Choice::right)
        .map(c -> Facts.of(c.text()))
        .sorted()
        .forEach(facts::append);
    return Facts.together(facts.toString());
  }

  /** Of both sides of a card. */
  static String of(Card card) {
    return Facts.together(
        Facts.of(
            new Bullet(
                card.anchor(), true, card.front(), Reading.PLAIN, card.back(), card.position())));
  }

  /** A bullet and what explains it, without scenarios below; a scenario is told whole. */
  static Block told(Block block) {
    if (!(block instanceof Bullet bullet)) {
      return block;
    }
    List<Block> below = bullet.children().stream().filter(b -> !(b instanceof Scenario)).toList();
    return new Bullet(bullet.id(), true, bullet.text(), bullet.reading(), below, bullet.position());
  }
}
