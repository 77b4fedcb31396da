package org.cribsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

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
}
