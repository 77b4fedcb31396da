package org.cribsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Reading;
import org.cribsheet.text.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both forms of a report, as a host and a browser read them. */
class ReportTextTest {
  /** What GitHub and GitLab look for in the text of a finished comment. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@[\\w\"]|[#!$%~&][\\w\"{]|\\bGH-\\d|://|\\bwww\\.|:[\\w+-]+:", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@octocat and @org/team look at #1, org/repo#2, GH-3 and !4",
        "closes #12, fixes https://github.com/o/r/issues/3",
        "<img src=x onerror=alert(1)> <script>alert(1)</script>",
        "![a picture](https://example.org/x.png) [a link](https://example.org)",
        "[a link][ref] <https://example.org> www.example.org me@example.org",
        "</details></ul><h1>big</h1><!-- hidden",
        "`code` **bold** _thin_ ~~gone~~ | cell | $x^2$ and $y$",
        "- a list",
        "+ a list",
        "1. a list",
        "# a heading",
        "> a quote",
        "--- ---",
        "&lt;b&gt; &#64;octocat &amp;1",
        "a backslash \\@octocat \\<b> at the end \\",
        ":smile: :+1: %\"milestone\" ~\"label\" $12",
        "/close"
      })
  void hostileNotesAreTextInBothForms(String words) {
    for (StudyReport report : List.of(added(words), changed(words))) {
      Document markdown = rendered(MarkdownReport.text(report, "main"));
      assertThat(markdown.select("a, img, script, h1, h3, ol, hr, blockquote, em, code:has(*)"))
          .isEmpty();
      assertThat(markdown.select("h2")).hasSize(1);
      assertThat(markdown.select("details > ul > li > ul > li ul")).isEmpty();
      markdown.select("code").remove();
      assertThat(REFERENCE.matcher(markdown.wholeText()).results().map(m -> m.group())).isEmpty();
      assertThat(markdown.text().replace("\u200b", "")).contains(words);
      Document html = Jsoup.parse(HtmlReport.text(report, "main"));
      assertThat(html.select("a, img, script, body style, [style], link, h2")).isEmpty();
      assertThat(html.text()).contains(words);
    }
  }

  @Test
  void theNameOfTheEarlierStateIsText() {
    String name = "x`<img src=x>@octocat";
    Document markdown = rendered(MarkdownReport.text(added("A fact."), name));
    assertThat(markdown.select("img")).isEmpty();
    assertThat(markdown.select("p > code").get(0).text().replace("\u200b", "")).isEqualTo(name);
    assertThat(Jsoup.parse(HtmlReport.text(added("A fact."), name)).select("img")).isEmpty();
  }

  @Test
  void whatTurnsTheDirectionOfReadingIsNamed() {
    StudyReport report = added("at most \u202e12\u202c s\u0007");
    for (String text : List.of(MarkdownReport.text(report, "m"), HtmlReport.text(report, "m"))) {
      assertThat(text).contains("at most ⟨U+202E⟩12⟨U+202C⟩ s⟨U+0007⟩").doesNotContain("\u202e");
    }
  }

  @Test
  void theSummaryComesFirstAndChangedWordsAreMarked() {
    StudyReport report =
        StudyReportTest.between(
            StudyReportTest.kettle("Water stays for 30 s."),
            StudyReportTest.kettle("Water stays for 40 s."));
    Document page = rendered(MarkdownReport.text(report, "main"));
    assertThat(page.select("th").eachText()).contains("changed", "added", "removed");
    assertThat(page.select("tbody tr").eachText()).containsExactly("facts 1 0 0 0 0");
    assertThat(page.select("details summary").text()).isEqualTo("facts changed (1)");
    assertThat(page.select("del").text()).isEqualTo("30");
    assertThat(page.select("ins").text()).isEqualTo("40");
    assertThat(page.select("details code").eachText()).containsExactly("kettle#held", "notes.md:1");
  }

  @Test
  void theHtmlIsOneFileThatBringsItsStyleAndAsksForNothing() {
    Document page = Jsoup.parse(HtmlReport.text(added("It holds 3 liters."), "main"));
    assertThat(page.select("style").size()).isEqualTo(1);
    assertThat(page.select("style").html())
        .contains("light-dark(")
        .doesNotContain("url(", "@import");
    assertThat(page.select("script, link, [src], [style]")).isEmpty();
  }

  @Test
  void aLongReportIsCutAndSaysWhatIsMissing() {
    Bullet[] many = new Bullet[3_000];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          Given.bullet("b" + i, "Fact " + i + " of the *kettle*: [it](x) boils <" + i + "> s");
    }
    StudyReport report =
        StudyReportTest.between(StudyReportTest.notes(), StudyReportTest.notes(many));
    String text = MarkdownReport.text(report, "main");
    assertThat(text).hasSizeLessThanOrEqualTo(MarkdownReport.MOST);
    assertThat(text).containsPattern("Left out, .*: \\d+ of 3000 facts added\\.");
    assertThat(rendered(text).select("details")).hasSize(1);
    assertThat(Jsoup.parse(HtmlReport.text(report, "main")).select("details > ul > li"))
        .hasSize(3_000);
  }

  private static StudyReport added(String words) {
    return StudyReportTest.between(StudyReportTest.notes(), StudyReportTest.notes(raw(words)));
  }

  private static StudyReport changed(String words) {
    return StudyReportTest.between(
        StudyReportTest.notes(raw(words + " before 7 and")), StudyReportTest.notes(raw(words)));
  }

  private static Bullet raw(String words) {
    return new Bullet(
        "held", true, List.of(new Inline.Text(words)), Reading.PLAIN, List.of(), Given.HERE);
  }

  private static Document rendered(String markdown) {
    MutableDataSet options =
        new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    return Jsoup.parse(
        HtmlRenderer.builder(options)
            .build()
            .render(Parser.builder(options).build().parse(markdown)));
  }
}
