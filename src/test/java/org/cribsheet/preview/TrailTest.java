package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a page changed. */
class TrailTest {
  private static String page(String head, String main) {
    return "<title>"
        + head
        + "</title><body id=\"top\"><main id=\"_main\">"
        + main
        + "</main><p id=\"foot\">";
  }

  private static String place(String before, String after) {
    return Trail.place(page("a", before), page("b", after)).orElse("nowhere");
  }

  @Test
  void wordsThatChangedAreInTheirBullet() {
    String before = "<h2 id=\"t\">T</h2><li id=\"a\">one</li><li id=\"b\">two</li>";
    assertThat(place(before, before.replace("two", "twenty"))).isEqualTo("b");
    assertThat(place(before, before.replace("one", "on"))).isEqualTo("a");
    assertThat(place(before, before.replace(">T<", ">U<"))).isEqualTo("t");
  }

  @Test
  void aBulletThatIsNewIsThePlace() {
    String before = "<li id=\"a\">one</li><li id=\"c\">three</li>";
    assertThat(place(before, before.replace("<li id=\"c", "<li id=\"bb\">two</li><li id=\"c")))
        .isEqualTo("bb");
    assertThat(place("<li id=\"a\">one</li>", "<li id=\"a\">one</li><li id=\"b\">two</li>"))
        .isEqualTo("b");
  }

  @Test
  void aBulletThatIsGoneLeavesTheNextOne() {
    assertThat(place("<li id=\"a\">1</li><li id=\"b\">2</li>", "<li id=\"a\">1</li>"))
        .isEqualTo("a");
    assertThat(place("<li id=\"a\">1</li><li id=\"b\">2</li>", "<li id=\"b\">2</li>"))
        .isEqualTo("b");
  }

  @Test
  void whatSurroundsThePageIsNoPlaceOnIt() {
    assertThat(place("<li id=\"a\">1</li>", "<li id=\"a\">1</li>")).isEqualTo("nowhere");
    assertThat(place("plain", "other")).isEqualTo("nowhere");
    assertThat(Trail.place("", "")).isEmpty();
    assertThat(Trail.place("<p>a", "<p>b")).isEmpty();
  }

  private static Optional<Trail.Words> words(String before, String after) {
    return Trail.words(page("a", before), page("a", after));
  }

  @Test
  void wordsBetweenTwoTagsAreToldWhole() {
    assertThat(
            words("<p>One <b>two</b> three &amp; four.</p>", "<p>One <b>two</b> three &lt;.</p>"))
        .hasValue(new Trail.Words(" three & four.", " three <."));
    assertThat(words("<p>aa</p>", "<p>aaa</p>")).hasValue(new Trail.Words("aa", "aaa"));
  }

  @Test
  void whatIsMoreThanWordsIsNotToldAsWords() {
    assertThat(words("<p>One two</p>", "<p>One <b>two</b></p>")).isEmpty();
    assertThat(words("<p>One</p><p>two</p>", "<p>1</p><p>2</p>")).isEmpty();
    assertThat(words("<p id=\"a\">x</p>", "<p id=\"b\">x</p>")).isEmpty();
    assertThat(words("<p>x</p>", "<p>x&nbsp;</p>")).isEmpty();
    assertThat(words("<p></p>", "<p>x</p>")).isEmpty();
    assertThat(Trail.words(page("a", "x"), page("b", "x"))).isEmpty();
  }
}
