package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.HERE;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.paragraph;
import static org.cribsheet.notes.Given.table;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A digest survives another wording, and nothing else. */
class FactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A message stays hidden for 30 s by default. | By default a message is hidden for 30 seconds.",
        "At most 1,000 records or 5 MB | Up to 1000 records, or 5MB",
        "The call cannot be undone | The call can't be undone!",
        "It does not retry | It never retries",
        "Needs `kms:Decrypt` on the key | On the key, `kms:Decrypt` is needed",
        "Set `MaxSize` first | First set MaxSize",
        "Use GSIs, not LSIs | A GSI and not an LSI",
        "100 requests per second | 100 calls a second",
        "100 requests per second | 100 requests/s",
        "from 5-10 minutes | between 5 and 10 min",
        "It takes two steps | It takes 2 steps",
        "A 15-minute limit | a limit of 15 min",
        "**Only** read, e.g. a list | Just read: a list, say",
        "the read/write split | splits reads and/or writes",
        "SQS's own limit | the limit of SQS",
        "Pays off ALWAYS | pays off at all times",
        "Costs 99.9 % | costs 99.9%",
      })
  void anotherWordingIsTheSameFact(String one, String other) {
    assertThat(digest(one)).isEqualTo(digest(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hidden for 30 s | Hidden for 60 s",
        "Hidden for 30 s | Hidden for 30 min",
        "Hidden for 30 s | Hidden for 30",
        "Between 1 and 10 | Between 10 and 1",
        "100 requests per second | 100 requests per minute",
        "It retries | It does not retry",
        "It retries | It doesn't retry",
        "With a role | Without a role",
        "Needs `kms:Decrypt` | Needs `kms:Encrypt`",
        "Call GetItem | Call PutItem",
        "Set --page-size | Set --max-items",
        "The header x-amz-date | The header x-amz-acl",
        "See /var/log | See /var/run",
        "A GSI | An LSI",
        "Reads _X_TRACE | Reads _Y_TRACE",
        "Version 1.2 | Version 1.3",
        "At most 1,5 | At most 15",
        "Kept in eu.example.com | Kept in us.example.com",
        "Two steps | Three steps",
      })
  void anotherFactHasAnotherDigest(String one, String other) {
    assertThat(digest(one)).isNotEqualTo(digest(other));
  }

  private static String digest(String line) {
    String digest = Facts.of(text(line));
    assertThat(digest).hasSize(Facts.WIDTH).matches("[A-Za-z0-9_-]+");
    return digest;
  }

  @Test
  void aTopicHasADigestForEverythingWithAnAddressInTheOrderOfThePage() {
    Topic topic =
        topic(
            "t",
            "Limits of 3",
            bullet("a", "at most 4", bullet("b", "but 5 here"), table("c", "x | 6", "y | 7")),
            paragraph("and 8"),
            scenario(true, bullet("e", "since 9")));
    List<String> digests = cut(Facts.of(topic));
    assertThat(digests).hasSize(6).doesNotHaveDuplicates();
    assertThat(digests.get(1)).isEqualTo(digest("4 at most"));
    assertThat(digests.get(2)).isEqualTo(digest("5, rather"));
    assertThat(digests.get(5)).isEqualTo(digest("9 is why"));
  }

  @Test
  void oneBulletsChangeIsThatBulletsAlone() {
    List<String> before = cut(Facts.of(topic("t", "T", bullet("a", "4 s"), bullet("b", "5 s"))));
    List<String> after = cut(Facts.of(topic("t", "T", bullet("a", "4 s"), bullet("b", "6 s"))));
    assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(after.get(2)).isNotEqualTo(before.get(2));
  }

  @Test
  void anOptionThatTurnsWrongChangesItsScenario() {
    assertThat(Facts.of(scenario(true))).isNotEqualTo(Facts.of(scenario(false)));
  }

  @Test
  void aDiagramCountsForTheTopicThatItStandsIn() {
    Topic one = topic("t", "T", new Block.Diagram("two steps", "GetItem -> PutItem", HERE));
    Topic other = topic("t", "T", new Block.Diagram("two steps", "GetItem -> Query", HERE));
    assertThat(Facts.of(one)).hasSize(Facts.WIDTH).isNotEqualTo(Facts.of(other));
  }

  @Test
  void wordsOfTheBuildsOwnDoNotCount() {
    var ours = new org.cribsheet.text.Inline.Element("span", text("12 GB"));
    var line = new ArrayList<>(text("At most 4"));
    line.add(ours);
    assertThat(Facts.of(line)).isEqualTo(digest("At most 4"));
  }

  private static Scenario scenario(boolean right, Block... reasons) {
    Option option = new Option("k", right, "", text("wait"), "", List.of(), List.of(reasons), HERE);
    return new Scenario("s", true, "Scenario", text("Twice"), List.of(option), HERE);
  }

  private static List<String> cut(String digests) {
    return List.of(digests.split("(?<=\\G.{" + Facts.WIDTH + "})"));
  }
}
