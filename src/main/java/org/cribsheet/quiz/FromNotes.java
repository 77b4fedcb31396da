package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/**
 * Finds what can be asked among the notes themselves. A scenario with wrong options becomes a
 * question, another one a card to recall; a cue becomes a card.
 */
public final class FromNotes {
  private final Reporter reporter;
  private final List<Question> questions = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();

  public FromNotes(Reporter reporter) {
    this.reporter = reporter;
  }

  public QuestionBank read(Notebook notebook) {
    questions.clear();
    cards.clear();
    notebook.services().forEach(this::service);
    return new QuestionBank(questions, cards, 0);
  }

  private void service(Service service) {
    Place place = Place.of(service);
    blocks(service.lead(), place);
    for (Topic topic : service.topics()) {
      blocks(topic.blocks(), place.below(topic));
    }
  }

  private void blocks(List<Block> blocks, Place place) {
    blocks.forEach(b -> block(b, place));
  }

  private void block(Block block, Place place) {
    if (block instanceof Bullet bullet) {
      Cues.card(bullet, place.service(), place.context(), place.tasks()).ifPresent(cards::add);
      blocks(bullet.children(), place.below(bullet));
    } else if (block instanceof Quote quote) {
      blocks(quote.content(), place);
    } else if (block instanceof Scenario scenario) {
      scenario(scenario, place);
    }
  }

  private void scenario(Scenario scenario, Place place) {
    if (Inlines.plain(scenario.stem()).isBlank()) {
      listOfCues(scenario, place);
      return;
    }
    if (scenario.isChoice()) {
      questions.add(Copies.of(question(scenario, place)));
    } else {
      recall(scenario, place).ifPresent(cards::add);
    }
    scenariosInside(scenario, place);
  }

  /** A label with nothing behind it, and below it one-line situations, each with its answer. */
  private void listOfCues(Scenario scenario, Place place) {
    for (Block.Part part : scenario.parts()) {
      if (part instanceof Remark remark) {
        block(remark.block() instanceof Bullet b ? Cues.asCue(b) : remark.block(), place);
      }
    }
  }

  /**
   * Cues inside a scenario need its stem to make sense and belong to its answer; a scenario stands
   * by itself anywhere.
   */
  private void scenariosInside(Scenario scenario, Place place) {
    for (Block.Part part : scenario.parts()) {
      nested(part instanceof Option o ? o.children() : List.of(((Remark) part).block()), place);
    }
  }

  private void nested(List<Block> blocks, Place place) {
    for (Block block : blocks) {
      if (block instanceof Scenario inner) {
        scenario(inner, place);
      } else if (block instanceof Bullet bullet) {
        nested(bullet.children(), place);
      }
    }
  }

  private static Question question(Scenario scenario, Place place) {
    return new Question(
        place.service() + "/" + scenario.id(),
        place.service(),
        Answers.opening(scenario.stem()),
        scenario.setting(),
        Answers.choices(scenario),
        Answers.remarks(scenario),
        List.of(new Ref(place.service(), scenario.id())),
        place.tasks(),
        0,
        Optional.empty(),
        Question.Origin.NOTES,
        scenario.position());
  }

  private Optional<Card> recall(Scenario scenario, Place place) {
    List<Block> back = Answers.recall(scenario);
    if (back.isEmpty()) {
      reporter.report(
          Problem.warning(Code.NO_ANSWER, scenario.position(), "this scenario has no answer")
              .hint("add a bullet below it: 'Correct: …', or the explanation"));
      return Optional.empty();
    }
    return Optional.of(
        new Card(
            place.service() + "/" + scenario.id(),
            place.service(),
            scenario.id(),
            Card.Kind.RECALL,
            place.context(),
            Answers.opening(scenario.stem()),
            back,
            place.tasks(),
            scenario.position()));
  }
}
