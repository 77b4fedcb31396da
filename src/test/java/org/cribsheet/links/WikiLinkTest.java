package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.shown;
import static org.cribsheet.notes.Given.text;

import java.util.List;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;
import org.junit.jupiter.api.Test;

class WikiLinkTest {
  private final Reporter reporter = new Reporter();
  private final Resolver resolver =
      new Linker(Village.VOCABULARY, reporter).link(Village.NOTES).resolver();

  private String line(String markdown) {
    return shown(resolver.resolve(text(markdown), "page"));
  }

  private List<String> problems() {
    return reporter.problems().stream()
        .map(
            p ->
                (p.isError() ? "error " : "warning ")
                    + p.position().orElseThrow()
                    + " "
                    + p.message()
                    + " ["
                    + p.code().label()
                    + "]"
                    + p.hint().map(h -> " " + h).orElse(""))
        .toList();
  }

  @Test
  void withoutWordsItSaysTheShortName() {
    assertThat(resolver.resolve(text("[[lambda]]"), "page"))
        .containsExactly(
            new Inline.Link(
                new Target.OnService("lambda", ""),
                List.of(new Inline.Text("Lambda")),
                Inline.Origin.WIKI_NAME));
  }

  @Test
  void withWordsItSaysThem() {
    assertThat(line("see [[sqs#fifo|queues in order]]"))
        .isEqualTo("see [queues in order](sqs#fifo)");
    assertThat(problems()).isEmpty();
  }

  @Test
  void withinEmphasisItWorksAsWell() {
    assertThat(line("**not [[s3]]**")).isEqualTo("**not [S3](s3)**");
  }

  @Test
  void aServiceThatNobodyKnowsIsAnErrorWithTheNearestName() {
    assertThat(line("see [[lamda|functions]] and [[lamda]]")).isEqualTo("see functions and lamda");
    assertThat(problems())
        .containsExactly(
            "error notes.md:1:5 no service is called 'lamda' [unknown-link] did you mean 'lambda'?",
            "error notes.md:1:29 no service is called 'lamda' [unknown-link] did you mean"
                + " 'lambda'?");
  }

  @Test
  void aNameLikeNoneIsAnErrorThatSaysWhatALinkNames() {
    line("see [[qqqq-zzzz]]");
    assertThat(problems())
        .containsExactly(
            "error notes.md:1:5 no service is called 'qqqq-zzzz' [unknown-link] a link names a"
                + " service by its slug in vocabulary.yaml; without brackets it is plain words");
  }

  @Test
  void aServiceWithoutNotesIsAWarning() {
    assertThat(line("see [[flink]]")).isEqualTo("see Flink");
    assertThat(problems())
        .containsExactly(
            "warning notes.md:1:5 there are no notes on 'flink', so the link becomes plain words"
                + " [unknown-link]");
  }

  @Test
  void anUnknownBulletLeadsToThePageAndIsAnError() {
    assertThat(line("[[sqs#visiblity|hidden]]")).isEqualTo("[hidden](sqs)");
    assertThat(problems())
        .containsExactly(
            "error notes.md:1:1 'sqs' has no bullet 'visiblity' [unknown-bullet]"
                + " did you mean 'visibility'?");
  }

  @Test
  void aFormerSlugLeadsToThePresentPage() {
    assertThat(line("[[configuration]]")).isEqualTo("[Config](config)");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aMarkdownLinkToAServicesPageCountsAsALinkToTheService() {
    assertThat(line("[queues](services/sqs.html#fifo), not SQS"))
        .isEqualTo("[queues](sqs#fifo), not SQS");
    assertThat(line("[queues](services/sqs.html#lifo)"))
        .isEqualTo("[queues](services/sqs.html#lifo)");
  }
}
