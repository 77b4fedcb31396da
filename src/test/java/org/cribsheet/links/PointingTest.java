package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.links.Village.line;

import org.junit.jupiter.api.Test;

class PointingTest {
  @Test
  void aTopicNamedAfterTheServiceIsWhereTheLinkLeads() {
    assertThat(line("SQS hides it for its visibility timeout."))
        .isEqualTo("[SQS](sqs#visibility) hides it for its visibility timeout.");
  }

  @Test
  void aTopicNamedJustBeforeItLeadsThereToo() {
    assertThat(line("the visibility timeout of an SQS queue")).contains("[SQS](sqs#visibility)");
    assertThat(line("a visibility timeout, which among many others SQS has"))
        .contains("[SQS](sqs)");
  }

  @Test
  void aPluralMeansTheSameTopic() {
    assertThat(line("SQS knows Visibility Timeouts")).contains("(sqs#visibility)");
  }

  @Test
  void theBoldBeginningOfABulletWithAWrittenIdIsATerm() {
    assertThat(line("Give the Lambda function reserved concurrency")).contains("(lambda#reserve)");
  }

  @Test
  void soIsWhatStandsBeforeItsColon() {
    assertThat(line("SQS with long polling")).contains("(sqs#long-poll)");
  }

  @Test
  void aBulletWhoseIdTheBuildMadeIsNotRestedOn() {
    assertThat(line("SQS with short polling")).contains("[SQS](sqs)");
  }

  @Test
  void aTopicOfAnotherServiceChangesNothing() {
    assertThat(line("S3 has no visibility timeout")).contains("[S3](s3)");
  }

  @Test
  void theServiceBeforeTheTermOwnsIt() {
    assertThat(
            line("Lambda reads SQS with long polling; SQS hides, Lambda has reserved concurrency"))
        .startsWith("[Lambda](lambda#reserve) reads [SQS](sqs#long-poll)");
  }

  @Test
  void anotherSentenceIsTooFarAway() {
    assertThat(line("SQS decouples. A visibility timeout is set.")).contains("[SQS](sqs)");
  }

  @Test
  void anAliasThatIsATopicLeadsToIt() {
    assertThat(line("Turn on DynamoDB Streams.")).contains("[DynamoDB Streams](dynamodb#streams)");
    assertThat(line("Put DAX in front.")).contains("[DAX](dynamodb#dax)");
  }

  @Test
  void aTopicThatBeginsWithTheNameIsMeant() {
    assertThat(line("Use SQS FIFO here.")).isEqualTo("Use [SQS](sqs#fifo) FIFO here.");
  }

  @Test
  void eitherPartOfATitleWithAndIsATerm() {
    assertThat(line("Lambda and its dead-letter queue")).contains("(lambda#destinations)");
  }
}
