package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.links.Village.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLinkTest {
  @Test
  void aNameBecomesALink() {
    assertThat(line("A queue calls Lambda at once."))
        .isEqualTo("A queue calls [Lambda](lambda) at once.");
  }

  @Test
  void onlyTheFirstMentionInABlockIsALink() {
    assertThat(line("Lambda reads SQS, and AWS Lambda deletes."))
        .isEqualTo("[Lambda](lambda) reads [SQS](sqs), and AWS Lambda deletes.");
  }

  @Test
  void thePagesOwnServiceIsNoLink() {
    assertThat(line("Lambda reads SQS.", "lambda")).isEqualTo("Lambda reads [SQS](sqs).");
  }

  @Test
  void theLongestNameWins() {
    assertThat(line("A Kinesis Adapter reads."))
        .isEqualTo("A [Kinesis Adapter](kinesis-adapter) reads.");
    assertThat(line("The AWS Lambda way")).isEqualTo("The [AWS Lambda](lambda) way");
  }

  @Test
  void ofANameForOneAndAnotherForManyTheLongerWins() {
    assertThat(line("Two Kinesis Data Streams and a Kinesis Data Stream"))
        .isEqualTo("Two [Kinesis Data Streams](kinesis) and a Kinesis Data Stream");
    assertThat(line("One Kinesis Data Stream")).isEqualTo("One [Kinesis Data Stream](kinesis)");
  }

  @Test
  void aNameWithinTheNameOfAServiceWithoutAPageIsNoLink() {
    assertThat(line("Once Kinesis Data Analytics did it."))
        .isEqualTo("Once Kinesis Data Analytics did it.");
  }

  @Test
  void aNameWithinThePagesOwnLongerNameIsNoLink() {
    assertThat(line("The Kinesis Adapter reads.", "kinesis-adapter"))
        .isEqualTo("The Kinesis Adapter reads.");
  }

  @Test
  void aPluralLinksItsNameOnly() {
    assertThat(line("Two Lambdas share it.")).isEqualTo("Two [Lambda](lambda)s share it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqs is small",
        "SQSfoo",
        "fooSQS",
        "lambda",
        "SSE-S3",
        "S3-2",
        "AWS::Lambda::Function",
        "SQS:SendMessage",
        "my.S3.bucket",
        "S3.Client",
        "Lambda@Home",
        "AWS_LAMBDA_Lambda_NAME",
        "$S3",
        "--S3",
        "https://example.org/Lambda/S3 only",
        "Lambdass"
      })
  void wordsThatOnlyHoldANameStayWords(String words) {
    assertThat(line(words)).doesNotContain("](");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lambda.",
        "(Lambda)",
        "Lambda's",
        "Lambda’s",
        "Lambda-based",
        "non-Lambda",
        "\"Lambda\"",
        "Lambda: a function",
        "via Lambda/CloudFront",
        "Lambda, then",
        "-> Lambda",
        "Lambda -- x",
        "Lambda…"
      })
  void signsAroundANameDoNotHideIt(String words) {
    assertThat(line(words)).contains("[Lambda](lambda)");
  }

  @Test
  void bothNamesAroundASlashAreLinks() {
    assertThat(line("S3/CloudFront")).isEqualTo("[S3](s3)/[CloudFront](cloudfront)");
  }

  @Test
  void aNameWithASignInItIsFoundWhole() {
    assertThat(line("Use Lambda@Edge here.")).isEqualTo("Use [Lambda@Edge](cloudfront) here.");
  }

  @Test
  void codeAndLinksStayAsTheyAre() {
    assertThat(line("`Lambda` and [S3 here](https://example.org) and <kbd>SQS</kbd>"))
        .isEqualTo("`Lambda` and [S3 here](https://example.org) and <kbd>SQS</kbd>");
  }

  @Test
  void emphasisedNamesAreLinksWithinTheirEmphasis() {
    assertThat(line("**Lambda** reads *one SQS queue*."))
        .isEqualTo("**[Lambda](lambda)** reads *one [SQS](sqs) queue*.");
  }

  @Test
  void aWordThatEmphasisPartsIsOneWord() {
    assertThat(line("**S**QS and S**QS**")).doesNotContain("](");
  }

  @Test
  void anAuthorsLinkIsTheFirstMention() {
    assertThat(line("Lambda, as in [[lambda#destinations|its notes]], is called."))
        .isEqualTo("Lambda, as in [its notes](lambda#destinations), is called.");
  }

  @Test
  void anAmbiguousWordNeedsItsContext() {
    assertThat(line("Keep the Config file.")).doesNotContain("](");
    assertThat(line("A Config rule fires.")).isEqualTo("A [Config](config) rule fires.");
    assertThat(line("Rules of Config fire.")).isEqualTo("Rules of [Config](config) fire.");
    assertThat(line("Config has a compliance status.")).startsWith("[Config](config)");
    assertThat(line("Config has compliance and status.")).doesNotContain("](");
    assertThat(line("The unruly Config file")).doesNotContain("](");
  }

  @Test
  void aTitleThatIsNoAliasIsNeverALink() {
    assertThat(line("Configuration of a rule")).doesNotContain("](");
  }

  @Test
  void noLetterCaseChangesUnderTurkishRules() {
    java.util.Locale before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
      assertThat(line("KINESIS or Kinesis")).isEqualTo("KINESIS or [Kinesis](kinesis)");
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
