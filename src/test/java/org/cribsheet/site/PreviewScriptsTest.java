package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class PreviewScriptsTest {
  private static final String SERVICE =
      "{name: 'Oven', full: 'Kitchen Oven', purpose: ['It bakes.'], limits: [], topics: ["
          + "['', '', '', [['warm', ['Wants to be warm']]]],"
          + "['inside', 'Inside', 'Kinds', [['plan', [['table', ['Door · Glass']]]], ['', ['Loose words.']],"
          + " ['rack', ['The middle rack'], [['top', ['The top one browns']], ['low', ['crisps']], ['fan', ['dries']]]]]]]}";

  private static String ask(String expression) {
    try (Scripts scripts = new Scripts("facts.js", "previews.js")) {
      return scripts.run("var oven = " + SERVICE + ";").ask(expression);
    }
  }

  private static String target(String address) {
    return ask(
        "cribsheet.previews.target('"
            + address
            + "', 'file:///a/site/', 'file:///a/site/services/oven.html#rack')");
  }

  @Test
  void aLinkToAnotherServiceOrAFactOfItHasAPreview() {
    assertThat(target("file:///a/site/services/fridge.html"))
        .isEqualTo("{\"slug\":\"fridge\",\"anchor\":\"\"}");
    assertThat(target("file:///a/site/services/fridge.html#cold"))
        .isEqualTo("{\"slug\":\"fridge\",\"anchor\":\"cold\"}");
  }

  @Test
  void aLinkWithinThePageOrToAnythingElseHasNone() {
    assertThat(target("file:///a/site/services/oven.html#inside")).isEqualTo("null");
    assertThat(target("file:///a/site/limits.html")).isEqualTo("null");
    assertThat(target("https://example.org/services/fridge.html")).isEqualTo("null");
  }

  @Test
  void aServiceIsItsPurposeAndFirstFacts() {
    assertThat(ask("cribsheet.previews.card(oven, '')"))
        .isEqualTo(
            "{\"above\":\"\",\"title\":\"Kitchen Oven\",\"words\":[\"It bakes.\"],"
                + "\"facts\":[[\"Wants to be warm\"],[\"The middle rack\"]]}");
  }

  @Test
  void aTopicIsItsFirstFacts() {
    assertThat(ask("cribsheet.previews.card(oven, 'inside')"))
        .isEqualTo(
            "{\"above\":\"Oven\",\"title\":\"Inside\",\"words\":[],\"facts\":[[\"The middle rack\"]]}");
  }

  @Test
  void aFactStandsUnderItsTopicHoweverDeepItIs() {
    assertThat(ask("cribsheet.previews.card(oven, 'top')"))
        .isEqualTo(
            "{\"above\":\"Oven › Inside\",\"title\":\"\",\"words\":[\"The top one browns\"],\"facts\":[]}");
    assertThat(ask("cribsheet.previews.card(oven, 'rack').facts.length")).isEqualTo("2");
    assertThat(ask("cribsheet.previews.card(oven, 'warm').above")).isEqualTo("\"Oven\"");
  }

  @Test
  void anUnknownPlaceIsTheServiceItself() {
    assertThat(ask("cribsheet.previews.card(oven, 'gone').title")).isEqualTo("\"Kitchen Oven\"");
  }

  private static String place(int left, int top, int bottom, int width, int height) {
    return ask(
        String.format(
            "cribsheet.previews.place({left: %d, top: %d, bottom: %d}, {width: %d, height: %d}, {width: 1000, height: 800})",
            left, top, bottom, width, height));
  }

  @Test
  void aCardStandsBelowItsLink() {
    assertThat(place(100, 200, 220, 400, 300))
        .isEqualTo("{\"left\":100,\"top\":226,\"height\":300}");
  }

  @Test
  void withoutRoomBelowItStandsAbove() {
    assertThat(place(100, 600, 620, 400, 300))
        .isEqualTo("{\"left\":100,\"top\":294,\"height\":300}");
  }

  @Test
  void withoutRoomOnEitherSideItTakesTheLargerAndScrolls() {
    assertThat(place(100, 500, 520, 400, 900)).isEqualTo("{\"left\":100,\"top\":8,\"height\":486}");
    assertThat(place(100, 300, 320, 400, 900))
        .isEqualTo("{\"left\":100,\"top\":326,\"height\":466}");
  }

  @Test
  void itStaysInsideTheWindow() {
    assertThat(place(900, 200, 220, 400, 300)).startsWith("{\"left\":592,");
    assertThat(place(-40, 200, 220, 400, 300)).startsWith("{\"left\":8,");
  }
}
