package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.tasks;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cribsheet.compare.Limits;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Reading;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Test;

/** Which facts become cards to be typed, and what they hide. */
class TypedCardsTest {
  private static List<TypedCard> cards(Block... blocks) {
    Notebook notebook =
        notebook(service("lambda", tasks("dva/1.1"), List.of(), topic("Running", blocks)));
    return TypedCards.of(notebook, Limits.of(notebook));
  }

  /** Words between backticks are code. */
  private static List<Inline> line(String words) {
    List<Inline> out = new ArrayList<>();
    String[] parts = words.split("`");
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        out.add(new Inline.Code(parts[i]));
      } else if (!parts[i].isEmpty()) {
        out.add(new Inline.Text(parts[i]));
      }
    }
    return out;
  }

  private static Bullet fact(String id, String words, Block... below) {
    return new Bullet(id, true, line(words), Reading.PLAIN, List.of(below), HERE);
  }

  private static List<String> told(Block... blocks) {
    return cards(blocks).stream().map(c -> Inlines.plain(c.front()) + " = " + c.answer()).toList();
  }

  @Test
  void aLimitHidesItsNumberAndLeavesInSightWhatItIs() {
    assertThat(told(fact("time", "A function runs for at most 15 min")))
        .containsExactly("A function runs for at most … = 15 min");
    assertThat(told(fact("time", "By default it is 3 s, at most 15 min in all")))
        .containsExactly(
            "By default it is …, at most 15 min in all = 3 s",
            "By default it is 3 s, at most … in all = 15 min");
  }

  @Test
  void theSameAmountInAnotherUnitDoesNotTell() {
    assertThat(told(fact("time", "A function runs for at most 15 min (900 s) in all")))
        .containsExactly("A function runs for at most … in all = 15 min");
  }

  @Test
  void aCalculationIsNoLimit() {
    assertThat(told(fact("sum", "A worker may have a backlog of 60 s/0.5 s = 120 messages")))
        .isEmpty();
  }

  @Test
  void aLongLineTellsWhatItIsAboutBeforeItsColon() {
    TypedCard card =
        cards(
                fact(
                    "edge",
                    "Edge functions: short code that runs on each event, and a line too long to say",
                    fact("size", "Code may have at most 10 KB")))
            .get(0);
    assertThat(card.context()).containsExactly("Running", "Edge functions");
  }

  @Test
  void whatIsCountedStaysInSightAndARateIsKnownWithItsUnit() {
    assertThat(told(fact("batch", "A batch holds up to 10 messages of a queue")))
        .containsExactly("A batch holds up to … messages of a queue = 10");
    TypedCard rate = cards(fact("rate", "A FIFO queue takes 3,000 messages per second")).get(0);
    assertThat(Inlines.plain(rate.front())).isEqualTo("A FIFO queue takes … messages per second");
    assertThat(rate.hidden()).isEqualTo("3,000");
    assertThat(rate.answer()).isEqualTo("3,000 messages per second");
    assertThat(rate.asks()).isEqualTo("/s");
  }

  @Test
  void theNumberIsHiddenWhereverItStandsForItselfAndNowhereElse() {
    assertThat(told(fact("size", "The payload is 256 KB at most, not 1,256 KB; 256 KB is enough")))
        .first()
        .isEqualTo("The payload is … at most, not 1,256 KB; … is enough = 256 KB");
  }

  @Test
  void aLimitKnowsItsPlaceItsTasksAndItsHeadings() {
    TypedCard card = cards(fact("time", "A function runs for at most 15 min")).get(0);
    assertThat(card.id()).isEqualTo("lambda#time~1");
    assertThat(card.anchor()).isEqualTo("time");
    assertThat(card.tasks()).containsExactly("dva/1.1");
    assertThat(card.context()).containsExactly("Running");
    assertThat(card.asks()).isEqualTo("s");
  }

  @Test
  void aStampChangesWithTheNumberAndNotWithTheWords() {
    TypedCard one = cards(fact("time", "A function runs for at most 15 min")).get(0);
    TypedCard reworded = cards(fact("time", "It may run for no more than 15 minutes")).get(0);
    TypedCard changed = cards(fact("time", "A function runs for at most 20 min")).get(0);
    assertThat(reworded.stamp()).isEqualTo(one.stamp());
    assertThat(changed.stamp()).isNotEqualTo(one.stamp());
  }

  @Test
  void aTablesCardIsNamedAfterItsRowAndColumnSoThatANewRowMovesNoOther() {
    assertThat(cards(table("SQS", "SNS")).stream().map(TypedCard::id))
        .containsExactly(
            "lambda#batches~sqs-largest-batch~1", "lambda#batches~sns-largest-batch~1");
    assertThat(cards(table("Kinesis", "SQS", "SNS")).stream().map(TypedCard::id))
        .containsExactly(
            "lambda#batches~kinesis-largest-batch~1",
            "lambda#batches~sqs-largest-batch~1",
            "lambda#batches~sns-largest-batch~1");
  }

  private static Table table(String... rows) {
    return new Table(
        "batches",
        List.of(text("Source"), text("Largest batch")),
        Arrays.stream(rows).map(row -> List.of(text(row), text("10,000 records"))).toList(),
        HERE);
  }

  @Test
  void ofALineOfManyNumbersOnlyTheFirstAreAsked() {
    assertThat(told(fact("m", "Steps of 1 s, 5 s, 10 s, 30 s and 60 s are what one can choose")))
        .hasSize(2);
  }

  @Test
  void aNameIsHiddenWhereverItStands() {
    assertThat(told(fact("get", "`GetItem` reads one item by its key; GetItem is always cheap")))
        .containsExactly("… reads one item by its key; … is always cheap = GetItem");
  }

  @Test
  void oneNameOfALineIsAskedTheRarest() {
    assertThat(
            told(
                fact("a", "`Query` needs the key of a partition, as everybody who reads knows"),
                fact("b", "`Query` and `BatchGetItem` read many items at once in one single call")))
        .containsExactly(
            "… needs the key of a partition, as everybody who reads knows = Query",
            "Query and … read many items at once in one single call = BatchGetItem");
  }

  @Test
  void whatNobodyKnowsByHeartIsNoName() {
    assertThat(
            told(
                fact("a", "Files go to `/var/task/code` when the function is deployed by anybody"),
                fact("b", "A name such as `MyQueue` may be given by whoever makes the queue first"),
                fact(
                    "c", "One of `GetItem`, `Query`, `Scan` or `PutItem` is what it calls in turn"),
                fact("d", "`GetItem` reads an item"),
                fact("e", "It is set to `true` by whoever made the table in the first place")))
        .isEmpty();
  }

  @Test
  void whatTheHeadingTellsIsNotAsked() {
    Bullet below = fact("x", "`GetItem` reads one item by its whole primary key, and nothing else");
    assertThat(told(below)).hasSize(1);
    assertThat(told(fact("h", "GetItem", below))).isEmpty();
  }

  @Test
  void aClozesStampIsThatOfItsWholeFact() {
    String words = "`GetItem` reads one item of up to 400 pieces by its whole primary key";
    String stamp = stampOfName(words);
    assertThat(stampOfName(words.replace("by its whole", "with its entire"))).isEqualTo(stamp);
    assertThat(stampOfName(words.replace("400", "500"))).isNotEqualTo(stamp);
  }

  private static String stampOfName(String words) {
    return cards(fact("get", words)).stream()
        .filter(c -> c.kind() == TypedCard.Kind.CLOZE)
        .findFirst()
        .orElseThrow()
        .stamp();
  }
}
