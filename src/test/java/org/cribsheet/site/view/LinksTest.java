package org.cribsheet.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.text.Target;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Target PLACE = new Target.OnService("sqs", "fifo");

  @Test
  void fromTheRootAServiceIsInItsFolder() {
    assertThat(Links.from("limits.html").to(PLACE)).isEqualTo("services/sqs.html#fifo");
  }

  @Test
  void fromAFolderOneGoesUpFirst() {
    assertThat(Links.from("compare/index.html").to(PLACE)).isEqualTo("../services/sqs.html#fifo");
    assertThat(Links.from("pages/about.html").to(new Target.OnSite("quiz.html")))
        .isEqualTo("../quiz.html");
  }

  @Test
  void servicesAreBesideEachOther() {
    assertThat(Links.onService("sns").to(PLACE)).isEqualTo("sqs.html#fifo");
  }

  @Test
  void onItsOwnPageAPlaceIsAFragment() {
    assertThat(Links.onService("sqs").to(PLACE)).isEqualTo("#fifo");
    assertThat(Links.onService("sqs").toService("sqs", "")).isEqualTo("sqs.html");
  }

  @Test
  void otherPeoplesPagesKeepTheirAddress() {
    assertThat(Links.onService("sqs").to(new Target.Elsewhere("https://example.org/a")))
        .isEqualTo("https://example.org/a");
  }

  @Test
  void picturesLieTogether() {
    assertThat(Links.onService("sqs").toPicture("../pictures/flow.svg"))
        .isEqualTo("../assets/pictures/flow.svg");
    assertThat(Links.onService("sqs").toPicture("flow.svg"))
        .isEqualTo("../assets/pictures/flow.svg");
  }
}
