package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.cribsheet.ledger.PageText;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {
  @TempDir Path folder;

  private final TreeSet<String> planned = new TreeSet<>();
  private final Reporter reporter = new Reporter();

  @Test
  void siteInOrderIsPassed() throws IOException {
    page("index.html", "<a href=services/post.html#top>Post</a><a href=services/post.html#stamps>");
    page(
        "services/post.html",
        "<link rel=stylesheet href=../assets/site.css><script src=../assets/site.js></script>"
            + "<p id=stamps>Stamps</p><a href=#stamps>here</a><a href=../index.html?q=a>home</a>"
            + "<a href=https://example.org/>elsewhere</a><a href=mailto:a@example.org>write</a>"
            + "<link rel=canonical href=https://example.org/post.html>"
            + "<script type=application/json>{\"a\":\"javascript:\"}</script>"
            + "<img src=../assets/a%20b.svg alt=''>");
    file("assets/site.css", "/* url(https://example.org/) */ a { background: url('a b.svg') }");
    file("assets/site.js", "");
    file("assets/a b.svg", "<svg/>");

    assertThat(audit())
        .containsExactly("broken-link: assets/site.css: the address 'a b.svg' is no address");

    file("assets/site.css", "a { background: url('a%20b.svg') } @import \"more.css\";");
    file("assets/more.css", "");

    assertThat(auditAgain()).isEmpty();
  }

  @Test
  void fileThatWasNotWrittenIsMissed() throws IOException {
    planned.add("lost.html");

    assertThat(audit()).containsExactly("file-missing: lost.html: was planned, not written");
  }

  @Test
  void fileThatWasNotPlannedIsFound() throws IOException {
    page("more.html", "");
    planned.clear();

    assertThat(audit()).containsExactly("file-unplanned: more.html: was never planned");
  }

  @Test
  void manifestNeedsNoPlan() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\n}\n");

    assertThat(audit()).isEmpty();
  }

  @Test
  void linkMustLeadToAFile() throws IOException {
    page("a.html", "<a href=b.html>b</a><img src=c.png alt=c>");

    assertThat(audit())
        .containsExactly(
            "broken-link: a.html: the address 'b.html' leads to no file",
            "broken-link: a.html: the address 'c.png' leads to no file");
  }

  @Test
  void hashMustLeadToAPlaceOnItsPage() throws IOException {
    page("a.html", "<a href=#here>1</a><a href=b.html#there>2</a><a href=b.html#b>3</a>");
    page("b.html", "<p id=b>");

    assertThat(audit())
        .containsExactly(
            "broken-link: a.html: the address '#here' leads to no place on that page",
            "broken-link: a.html: the address 'b.html#there' leads to no place on that page");
  }

  @Test
  void pageMayReadItsHashItself() throws IOException {
    page(
        "a.html",
        "<a href=quiz.html#practice/post>1</a><a href=pick.html#a+b>2</a>"
            + "<a href=quiz.html#other>3</a>");
    page("quiz.html", "<main data-routes='practice/ review/'></main>");
    page("pick.html", "<main data-routes=*></main>");

    assertThat(audit())
        .containsExactly(
            "broken-link: a.html: the address 'quiz.html#other' leads to no place on that page");
  }

  @Test
  void addressesThatWorkOnAHostOnlyAreRefused() throws IOException {
    page(
        "a/b.html",
        "<a href=/a/b.html>1</a><a href=../../x.html>2</a><a href=../>3</a><a href=''>4</a>");

    assertThat(audit())
        .containsExactly(
            "broken-link: a/b.html: the address '' is empty",
            "broken-link: a/b.html: the address '../' names a folder, which shows nothing from disk",
            "broken-link: a/b.html: the address '../../x.html' leaves the site",
            "broken-link: a/b.html: the address '/a/b.html' starts at the host's root, which a file on disk has not");
  }

  @Test
  void pageForMissingPagesNamesItsLinksFromTheRoot() throws IOException {
    page(
        "404.html",
        "<a href=/notes/index.html>1</a><a href=index.html>2</a><a href=/index.html>3</a>");
    page("index.html", "");

    assertThat(audit("/notes/"))
        .containsExactly(
            "broken-link: 404.html: the address '/index.html' starts at the host's root, which a file on disk has not",
            "broken-link: 404.html: the address 'index.html' is relative, on a page that is shown at any depth");
  }

  @Test
  void requestToAnotherHostIsRefused() throws IOException {
    page(
        "a.html",
        "<script src=https://x.org/1.js></script><link rel=stylesheet href=//x.org/2.css>"
            + "<img src=http://x.org/3.png srcset='https://x.org/4.png 2x' alt=''>"
            + "<iframe src=https://x.org/5></iframe><form action=https://x.org/6></form>"
            + "<meta http-equiv=refresh content='0; url=https://x.org/7'>"
            + "<video poster=https://x.org/8></video><a href=ftp://x.org/9>9</a>");
    file(
        "a.css",
        "@import url(https://x.org/10.css); @import '//x.org/11.css'; a { src: url(\"http://x.org/12\") }");

    assertThat(audit())
        .filteredOn(p -> !p.startsWith("inline-code: "))
        .hasSize(12)
        .allMatch(p -> p.startsWith("foreign-request: "))
        .contains(
            "foreign-request: a.html: the address 'https://x.org/1.js' asks another host",
            "foreign-request: a.html: the address '//x.org/2.css' names another host",
            "foreign-request: a.html: the address 'ftp://x.org/9' begins with ftp:",
            "foreign-request: a.css: the address 'https://x.org/10.css' asks another host");
  }

  @Test
  void nothingStandsInline() throws IOException {
    page(
        "a.html",
        "<p style='color:red' onclick='x()'>a</p><style>a{}</style><script>x()</script>"
            + "<a href='javascript:x()'>b</a><img src='data:image/png;base64,AAAA' alt=''>");

    assertThat(audit())
        .containsExactly(
            "inline-code: a.html: has <style>, which no page of ours has",
            "inline-code: a.html: has a script that stands on the page",
            "inline-code: a.html: has onclick= on <p>, which no page of ours has",
            "inline-code: a.html: has style= on <p>, which no page of ours has",
            "inline-code: a.html: the address 'data:image/png;base64,AAAA' holds its content inline",
            "inline-code: a.html: the address 'javascript:x()' holds its content inline");
  }

  @Test
  void whatOurPagesAreNotMadeOfIsRefused() throws IOException {
    page(
        "a.html",
        "<button type=button data-x=1>a</button><iframe title=b></iframe>"
            + "<div data-notes><p data-x=1>c</p><button>d</button><math></math></div>");

    assertThat(audit())
        .containsExactly(
            "inline-code: a.html: has <button>, which no notes of ours have",
            "inline-code: a.html: has <iframe>, which no page of ours has",
            "inline-code: a.html: has <math>, which no notes of ours have",
            "inline-code: a.html: has data-x= on <p>, which no notes of ours have");
  }

  @Test
  void scriptThatFailsFromDiskIsRefused() throws IOException {
    page("a.html", "<script type=module src=a.js></script><script src=a.js integrity=x></script>");
    file("a.js", "");

    assertThat(audit())
        .containsExactly(
            "broken-page: a.html: loads a.js in a way that fails from disk",
            "inline-code: a.html: has integrity= on <script>, which no page of ours has");
  }

  @Test
  void idMayOccurOnceOnAPage() throws IOException {
    page("a.html", "<p id=x>1</p><p id=x>2</p>");
    page("b.html", "<p id=x>1</p>");

    assertThat(audit()).containsExactly("duplicate-id: a.html: has the id 'x' twice");
  }

  @Test
  void pageMustSayItsLanguageTitleAndEncoding() throws IOException {
    file("a.html", "<!doctype html><p>a</p>");

    assertThat(audit())
        .containsExactly(
            "broken-page: a.html: does not say its language",
            "broken-page: a.html: does not say that it is UTF-8",
            "broken-page: a.html: has no title");
  }

  @Test
  void pieceOfATemplateIsFoundButNotInNotes() throws IOException {
    page("a.html", "<p>${view.title}</p><p>${other}</p><p data-notes>&lt;#if></p>");
    page("b.html", "<p>&lt;@part x/></p>");

    assertThat(audit())
        .containsExactly(
            "broken-page: a.html: shows a piece of a template: ${view.title}",
            "broken-page: b.html: shows a piece of a template: <@part x/>");
  }

  @Test
  void whatNotesSayOfTemplatesMayStandElsewhereToo() throws IOException {
    page("a.html", "<p data-notes>${view.x} &lt;#if></p>");
    page("b.html", "<p>About ${view.x}</p><p>&lt;#if></p><p>&lt;#list></p>");

    assertThat(audit())
        .containsExactly("broken-page: b.html: shows a piece of a template: <#list>");
  }

  @Test
  void faultOfATemplateIsToldOnce() throws IOException {
    for (String path : List.of("a.html", "b.html", "c.html", "d.html")) {
      page(path, "<a href=gone.html>x</a>");
    }

    assertThat(audit())
        .containsExactly(
            "broken-link: a.html (and 3 more pages): the address 'gone.html' leads to no file");
  }

  @Test
  void faultSaysWhoseItIs() throws IOException {
    page("a.html", "<a href=1.html>x</a><div data-notes><a href=2.html>x</a></div>");
    audit();

    assertThat(reporter.problems().get(0).hint().orElseThrow())
        .startsWith("no note can cause this");
    assertThat(reporter.problems().get(1).hint().orElseThrow())
        .startsWith("if a note on that page");
  }

  @Test
  void notesOfEveryPageAreHandedOn() throws IOException {
    page("b.html", "<p data-notes>two</p>");
    page("a.html", "<p>ours</p><p data-notes>one</p>");

    assertThat(new Auditor(folder, planned, "/").audit(reporter))
        .containsExactly(new PageText("a.html", "one"), new PageText("b.html", "two"));
  }

  private void page(String path, String body) throws IOException {
    file(
        path,
        "<!doctype html><html lang=en><head><meta charset=UTF-8><title>t</title></head><body>"
            + body
            + "</body></html>");
  }

  private void file(String path, String text) throws IOException {
    planned.add(path);
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private List<String> audit() throws IOException {
    return audit("/");
  }

  private List<String> audit(String base) throws IOException {
    new Auditor(folder, planned, base).audit(reporter);
    return said(reporter);
  }

  private List<String> auditAgain() throws IOException {
    Reporter second = new Reporter();
    new Auditor(folder, planned, "/").audit(second);
    return said(second);
  }

  private static List<String> said(Reporter reporter) {
    assertThat(reporter.problems()).allMatch(Problem::isError);
    return reporter.problems().stream()
        .map(p -> p.code().label() + ": " + p.message())
        .sorted()
        .toList();
  }
}
