package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "S3 | s3",
        "x-amz-server-side-encryption | x-amz-server-side-encryption amz server side encryption",
        "kms:GenerateDataKey | kms:generatedatakey kms generatedatakey generate data key",
        "--page-size | --page-size page-size page size",
        "_X_AMZN_TRACE_ID | _x_amzn_trace_id x_amzn_trace_id amzn trace id",
        "GetItem | getitem get item",
        "AWS::Lambda::Function | aws::lambda::function aws lambda function",
        "256 KB | 256 kb",
        "256KB | 256kb 256 kb",
        ".ebextensions | .ebextensions ebextensions",
        "al2023 | al2023 al 2023",
        "APIs HTTPEndpoint S3Bucket | apis httpendpoint http endpoint s3bucket s3 bucket",
        "10,240 MB | 10240 mb",
        "one,two, three | one two three",
        "99.99 % of 50% | 99.99 of 50% 50",
        "TLS1.2 and 1.2.3.4/16 | tls1.2 and 1.2.3.4/16 1.2.3.4 16",
        "C# or C++ | c# c or c++ c",
        "(\"quoted\"), [bracketed]. | quoted bracketed",
        "arn:aws:s3:::letters/* | arn:aws:s3:::letters arn aws s3 letters",
        "${AWS::Region} | aws::region aws region",
        "!GetAtt $LATEST /tmp @Entity | !getatt getatt get att $latest latest /tmp tmp @entity entity",
        "the porter's key isn’t here | the porter key isn here",
        "naïve café İzmir | naive cafe izmir",
        "ﬁle → 東京 | file 東京",
        "max-age=0 | max-age max age 0",
        "a – b … -- ?! | a b",
      })
  void areWholeAndInParts(String text, String terms) {
    assertThat(Tokens.terms(text)).containsExactly(terms.split(" "));
  }

  @Test
  void noTermIsLongerThanAnybodyTypes() {
    assertThat(Tokens.terms("x".repeat(65) + " " + "y".repeat(64))).containsExactly("y".repeat(64));
  }

  @Test
  void aLineOfMegabytesIsCutInGoodTime() {
    assertThat(Tokens.terms("a1-".repeat(1_000_000))).isNotEmpty();
    assertThat(Tokens.terms("-".repeat(3_000_000))).isEmpty();
  }

  @Test
  void theBrowserCutsAlike() {
    List<String> texts = texts();
    try (Sandbox browser = Asked.scripts()) {
      String terms =
          browser.call(
              "(texts) => JSON.parse(texts).map((t) => cribsheet.search.terms(t).join(' ')).join('\\n')",
              Asked.json(texts),
              Duration.ofMinutes(1));
      assertThat(terms.split("\n", -1))
          .containsExactly(
              texts.stream().map(t -> String.join(" ", Tokens.terms(t))).toArray(String[]::new));
    }
  }

  @Test
  void theBrowserSpellsAlikeAndReadsASpellingAsTheName() {
    List<String> texts = texts();
    try (Sandbox browser = Asked.scripts()) {
      String spelled =
          browser.call(
              "(texts) => JSON.parse(texts).map((t) => cribsheet.search.spelled(t).join(' ')).join('\\n')",
              Asked.json(texts),
              Duration.ofMinutes(1));
      assertThat(spelled.split("\n", -1))
          .containsExactly(
              texts.stream()
                  .map(t -> String.join(" ", Tokens.spellings(t)))
                  .toArray(String[]::new));
    }
    for (String text : texts) {
      assertThat(Tokens.terms(String.join(" ", Tokens.spellings(text))))
          .isEqualTo(Tokens.terms(text));
    }
  }

  @Test
  void theBrowserKnowsWhereEachNameStands() {
    try (Sandbox browser = Asked.scripts()) {
      String pieces =
          browser.call(
              "(t) => cribsheet.search.chunks(t).map((c) => t.slice(c.start, c.end)).join('|')",
              "See (`--page-size`), ﬁve cafés: C++, 10,240 MB. Porter’s, a,b!",
              Duration.ofSeconds(20));
      assertThat(pieces).isEqualTo("See|--page-size|ﬁve|cafés|C++|10,240|MB|Porter|a|b");
    }
  }

  /** Whatever may stand beside whatever. */
  private static List<String> texts() {
    String[] pieces = {
      "Get", "Item", "S3", "aws", "IAM", "x", "2023", "256", ",", ".", "-", "--", "_", ":", "::",
      "/", "'s", "’t", " ", " ", "\u00a0", "é", "İ", "ß", "ﬁ", "東", "Ω", "₂", "²", "½", "🙂", "#",
      "++", "%", "$", "!", "@", "*", "(", "\"", "–", "\ufeff", "\u2028", "e\u0301", "\u0301", "ǅ",
      "ª", "٣", "cO", "O"
    };
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      texts.add(
          random
              .ints(1 + random.nextInt(9), 0, pieces.length)
              .mapToObj(n -> pieces[n])
              .collect(Collectors.joining()));
    }
    return texts;
  }
}
