package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class InfoPageReaderTest {
  private final Reporter reporter = new Reporter();

  private List<InfoPage> read(SourceFile... files) {
    MarkdownReader markdown = new MarkdownReader(reporter);
    return new InfoPageReader(Pictures.NONE, false, reporter)
        .read(Arrays.stream(files).map(markdown::read).toList());
  }

  private static SourceFile file(String name, String... lines) {
    return new SourceFile("content/pages/" + name, List.of(lines));
  }

  private List<Code> codes() {
    return reporter.problems().stream().map(Problem::code).toList();
  }

  @Test
  void theFilesNameIsTheAddressAndItsHeadSaysTheRest() {
    InfoPage page =
        read(file(
                "how-to.md",
                "---",
                "title: How to",
                "summary: In short.",
                "order: 3",
                "---",
                "Read."))
            .get(0);
    assertThat(page.path()).isEqualTo("pages/how-to.html");
    assertThat(page.title()).isEqualTo("How to");
    assertThat(page.summary()).isEqualTo("In short.");
    assertThat(page.blocks()).hasSize(1);
    assertThat(codes()).isEmpty();
  }

  @Test
  void pagesComeInTheirOrder() {
    assertThat(
            read(
                file("b.md", "---", "title: B", "order: 2", "---", "b"),
                file("a.md", "---", "title: A", "order: 1", "---", "a")))
        .extracting(InfoPage::slug)
        .containsExactly("a", "b");
  }

  @Test
  void headingsBeginAtTheSecondLevel() {
    InfoPage page =
        read(file("a.md", "---", "title: A", "---", "## One", "### Deeper", "## Two")).get(0);
    assertThat(page.blocks()).extracting(b -> ((Subheading) b).level()).containsExactly(2, 3, 2);
  }

  @Test
  void aDraftIsNotRead() {
    assertThat(read(file("a.md", "---", "title: A", "draft: true", "---", "a"))).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void aPageWithoutTitleIsAMistake() {
    read(file("a.md", "a"));
    assertThat(codes()).containsExactly(Code.BAD_FRONT_MATTER);
  }

  @Test
  void twoPagesCannotHaveOneAddress() {
    read(
        file("A b.md", "---", "title: A", "---", "a"),
        file("a-b.md", "---", "title: B", "---", "b"));
    assertThat(codes()).containsExactly(Code.SLUG_TAKEN);
  }
}
