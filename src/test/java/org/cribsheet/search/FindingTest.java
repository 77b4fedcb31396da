package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cribsheet.data.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search is tested by asking: a question, and what must come first. */
class FindingTest {
  private static Asked asked;

  @BeforeAll
  static void open() {
    asked = new Asked(Asked.documents());
  }

  @AfterAll
  static void close() {
    asked.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        // A name alone is its page, whatever the name: full, short, old, in another case, half
        // typed, with a slip.
        "Amazon SQS > services/sqs.html",
        "sqs > services/sqs.html",
        "simple queue service > services/sqs.html",
        "lambda > services/lambda.html",
        "aws lambda > services/lambda.html",
        "LAMBDA FUNCTIONS > services/lambda.html",
        "lamda > services/lambda.html",
        "ddb > services/dynamodb.html",
        "dynamo > services/dynamodb.html",
        "s3 > services/s3.html",
        "S3 > services/s3.html",
        "apigw > services/api-gateway.html",
        "api gateway > services/api-gateway.html",
        "api gat > services/api-gateway.html",
        "r53 > services/route-53.html",
        "route 53 > services/route-53.html",
        "route53 > services/route-53.html",
        "dns > services/route-53.html",
        "aws sso > services/iam-identity-center.html",
        "firehose > services/data-firehose.html",
        "kinesis data firehose > services/data-firehose.html",
        "streams > services/kinesis-data-streams.html",
        "x-ray > services/x-ray.html",
        "beanstalk > services/elastic-beanstalk.html",
        "cloudform > services/cloudformation.html",
        "secrts manager > services/secrets-manager.html",
        "limits > limits.html",
        "what is sns > services/sns.html",
        // In two words or one, and with words cut short.
        "cloud formation > services/cloudformation.html",
        "secretsmanager > services/secrets-manager.html",
        "cloud formation change set > services/cloudformation.html#change-set",
        "secr man rotation > services/secrets-manager.html#rotation",
        // Two names are their comparison, the narrowest first.
        "sqs sns > compare/sqs-sns.html",
        "sqs vs sns > compare/sqs-sns.html",
        "difference between SNS and SQS > compare/sqs-sns.html",
        "sns or kinesis data streams > compare/sqs-sns-kinesis.html",
        "failover vs weighted > compare/routing.html",
        "route 53 weighted or failover > compare/routing.html",
        "sqs fifo vs sns > compare/sqs-sns.html",
        "when to use sqs instead of sns > compare/sqs-sns.html",
        // Identifiers, whole and in parts.
        "ChangeMessageVisibility > services/sqs.html#extend",
        "change message visibility > services/sqs.html#extend",
        "GetItem > services/dynamodb.html#get-item",
        "getitem > services/dynamodb.html#get-item",
        "batch get item > services/dynamodb.html#batch-get-item",
        "BatchGet > services/dynamodb.html#batch-get-item",
        "--page-size > services/dynamodb.html#page-size",
        "page-size > services/dynamodb.html#page-size",
        "page size > services/dynamodb.html#page-size",
        "_X_AMZN_TRACE_ID > services/lambda.html#trace-variable",
        "x_amzn_trace_id > services/lambda.html#trace-variable",
        "amzn trace > services/lambda.html#trace-variable",
        "x-amz-server-side-encryption > services/s3.html#sse-header",
        "x-amz-serv > services/s3.html#sse-header",
        "server side encryption > services/s3.html#sse-header",
        "kms:GenerateDataKey > services/kms.html#generate-data-key",
        "GenerateDataKey > services/kms.html#generate-data-key",
        "generate data key > services/kms.html#generate-data-key",
        "AWS::Lambda::Function > services/lambda.html#function-resource",
        ".ebextensions > services/elastic-beanstalk.html#ebextensions",
        "ebextensions > services/elastic-beanstalk.html#ebextensions",
        "al2023 > services/lambda.html#al2023",
        "!GetAtt > services/cloudformation.html#get-att",
        "Fn::ImportValue > services/cloudformation.html#import-value",
        "importvalue > services/cloudformation.html#import-value",
        "max-age=0 > services/api-gateway.html#cache-300-s",
        "cron.yaml > services/elastic-beanstalk.html#cron",
        "ProvisionedThroughputExceeded > services/dynamodb.html#throttled",
        // An error that is told in words; a name that is explained before a cue that ends in it.
        "lambda ModuleNotFoundError > services/lambda.html#module-missing",
        "CutWithoutShowing > services/kms.html#wrapped-only",
        // What is to be counted stands behind a number.
        "how many watchmen per bridge > services/kinesis-data-streams.html#watchmen-7",
        // Where nobody has written a comparison, a table of the two is one.
        "cloudformation vs secrets manager > services/cloudformation.html#house-or-whisper-table-cloudformation-secrets-manager",
        // A name with the mark before it, where it is so written; what holds of code before code.
        "@lanterns > services/secrets-manager.html#marked",
        "wick oil > services/secrets-manager.html#wick",
        // So too where a name has a digit; and what may be there adds nothing.
        "s3 how many days allowed > services/s3.html#glacier-90-days",
        // Verbs that no rule inflects.
        "drew the rest > services/x-ray.html#sampling",
        // What lasts so long before what only says the word.
        "candle duration > services/secrets-manager.html#candle-4-h",
        // Numbers with their units.
        "256 KB > services/sqs.html#size-256",
        "256kb > services/sqs.html#size-256",
        "29 s > services/api-gateway.html#integration-29-s",
        "4096 bytes > services/kms.html#direct-4096",
        "10240 memory > services/lambda.html#limits-table-what-default-most",
        "5 % > services/x-ray.html#sampling",
        // A service and a word: the fact on its page.
        "lambda timeout > services/lambda.html#limits-table-what-default-most",
        "lambda /tmp > services/lambda.html#limits-table-what-default-most",
        "sqs 30 s > services/sqs.html#hidden-30-s",
        "kms rotation > services/kms.html#rotation",
        "secrets manager rotation > services/secrets-manager.html#rotation",
        "firehose 300 > services/data-firehose.html#buffering",
        "ddb streams > services/dynamodb.html#streams",
        // A name of a page that is the heading of a part of it: that part.
        "dynamodb streams > services/dynamodb.html#streams",
        "dynamodb > services/dynamodb.html",
        // Words: the heading that is these words, side by side before apart, any form, half a word,
        // a slip.
        "visibility timeout > services/sqs.html#visibility-timeout",
        "cold start > services/lambda.html#cold-starts",
        "dead letter queue > services/sqs.html#dead-letter-queues",
        "dead-letter > services/sqs.html#dlq",
        "filter policies > services/sns.html#filter-policy",
        "filtering > services/sns.html#filter-policy",
        "provisioned concurrency > services/lambda.html#provisioned",
        "provis concurr > services/lambda.html#provisioned",
        "provisoned concurrency > services/lambda.html#provisioned",
        "strongly consistent > services/dynamodb.html#strong-read",
        "consistent reads > services/dynamodb.html#strong-read",
        "usage plans > services/api-gateway.html#usage-plan",
        "change set > services/cloudformation.html#change-set",
        "redrive > services/sqs.html#redrive",
        "glaceir > services/s3.html#glacier-90-days",
        "immutable deploy > services/elastic-beanstalk.html#immutable",
        // A space too few or too many, also beside a slip; a slip inside a name; a word cut short
        // behind the one it follows.
        "visibilitytimeout > services/sqs.html#visibility-timeout",
        "visibilitytimout > services/sqs.html#visibility-timeout",
        "lambdatimeout > services/lambda.html#limits-table-what-default-most",
        "onthebridge watchman > services/kinesis-data-streams.html#lantern",
        "redri ve > services/sqs.html#redrive",
        "kms:GenerateDtaKey > services/kms.html#generate-data-key",
        "--page-sze > services/dynamodb.html#page-size",
        "Fn::ImportVlaue > services/cloudformation.html#import-value",
        "odd letter que > services/sqs.html#dlq",
        "visibility time > services/sqs.html#visibility-timeout",
        "museum tickets > services/sqs.html#tickets",
        "raw delivery envelope > services/sns.html#raw-delivery",
        "rawdelivery crier > services/sns.html#raw-delivery",
      })
  void comesFirst(String question, String url) {
    assertThat(asked.find(question)).first().isEqualTo(url);
  }

  @Test
  void aShortWordIsThePageThatHasTheLongOneInItsName() {
    List<SearchDocument> documents = Asked.documents();
    SearchScript data = new SearchScript(SearchIndex.build(documents), documents, Map.of());
    var words = new Vocabulary.Words(List.of(), List.of(List.of("fh", "firehose")));
    try (Asked brief = new Asked(data, words)) {
      assertThat(brief.find("fh")).first().isEqualTo("services/data-firehose.html");
    }
    assertThat(asked.find("fh")).isEmpty();
  }

  @Test
  void aNameBesideWhatItsPageSaysEverywhereIsThePage() {
    List<SearchDocument> documents = new ArrayList<>(Asked.documents());
    documents.add(page("services/brook.html", "Amazon Brook", "Water that comes down a hill."));
    for (int i = 0; i < 10; i++) {
      documents.add(
          passage(
              "services/brook.html#p" + i, "Amazon Brook", "Bed " + i, "Water over stone " + i));
    }
    documents.add(
        passage("services/brook.html#frost", "Amazon Brook", "Frost", "Ice, and no more water"));
    SearchScript data = new SearchScript(SearchIndex.build(documents), documents, Map.of());
    try (Asked brook = new Asked(data, new Vocabulary.Words(List.of(), List.of()))) {
      assertThat(brook.find("brook water")).first().isEqualTo("services/brook.html");
      assertThat(brook.find("brook ice")).first().isEqualTo("services/brook.html#frost");
    }
  }

  @Test
  void aPhraseMayStandApart() {
    List<SearchDocument> documents = Asked.documents();
    SearchScript data = new SearchScript(SearchIndex.build(documents), documents, Map.of());
    var words = new Vocabulary.Words(List.of(), List.of(List.of("purple elephant", "redrive")));
    try (Asked purple = new Asked(data, words)) {
      assertThat(purple.find("purple huge elephant"))
          .first()
          .isEqualTo("services/sqs.html#redrive");
      assertThat(purple.find("purple big huge enormous elephant"))
          .doesNotContain("services/sqs.html#redrive");
    }
  }

  private static SearchDocument page(String url, String title, String text) {
    return new SearchDocument(url, title, "", text, "brook", SearchDocument.Kind.PAGE);
  }

  private static SearchDocument passage(String url, String title, String heading, String text) {
    return new SearchDocument(url, title, heading, text, "brook", SearchDocument.Kind.PASSAGE);
  }

  @Test
  void allWordsComeBeforeMostWords() {
    assertThat(asked.find("letter dead queue lamp").get(0)).isEqualTo("services/sqs.html#dlq");
  }

  @Test
  void theAnswersOfAScenarioAreNotGivenAway() {
    assertThat(asked.find("zanzibar")).isEmpty();
  }

  @Test
  void aPageIsFoundOnceAndItsFactsBelowIt() {
    assertThat(asked.find("sqs")).doesNotHaveDuplicates().contains("services/sqs.html");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(asked.find("")).isEmpty();
    assertThat(asked.find(" -- ?? ")).isEmpty();
    assertThat(asked.find("qqqqqqqq")).isEmpty();
  }

  @Test
  void whatBrowsersAreGivenToEatHarmsNothing() {
    assertThat(asked.find("*")).isEmpty();
    assertThat(asked.find("constructor __proto__ toString hasOwnProperty")).isEmpty();
    assertThat(asked.find("a ".repeat(5_000))).isNotNull();
    assertThat(asked.find("x".repeat(100_000))).isEmpty();
  }

  @Test
  void littleWordsDoNotMatter() {
    assertThat(asked.find("how to redrive the letters").get(0))
        .isEqualTo("services/sqs.html#redrive");
  }
}
