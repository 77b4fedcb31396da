package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.Vocabulary.Ambiguous;
import org.cribsheet.data.Vocabulary.Area;
import org.cribsheet.data.Vocabulary.Moved;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
  private final Reading reading = new Reading();

  private Vocabulary read(String... services) {
    List<String> lines = new ArrayList<>();
    lines.add("areas: [{slug: post, name: The post, order: 20}]");
    lines.add("services:");
    lines.addAll(List.of(services));
    return VocabularyReader.read(
        Reading.file("v.yaml", lines.toArray(String[]::new)), reading.reporter);
  }

  @Test
  void readsAServiceWithAllItsNames() {
    Vocabulary vocabulary =
        read(
            "  - slug: pigeon-mail",
            "    name: Royal Pigeon Mail",
            "    short: Pigeon Mail",
            "    area: post",
            "    aliases: [Pigeon Mail, RPM]",
            "    titles: [\"Pigeons: mail\"]",
            "    ambiguous: [{word: Pigeon, near: [letter, loft]}]",
            "    former: [dove-mail]");
    assertThat(reading.problems()).isEmpty();
    assertThat(vocabulary.areas()).containsExactly(new Area("post", "The post", 20));
    Vocabulary.Entry entry = vocabulary.service("pigeon-mail").orElseThrow();
    assertThat(entry.name()).isEqualTo("Royal Pigeon Mail");
    assertThat(entry.shortName()).isEqualTo("Pigeon Mail");
    assertThat(entry.aliases()).containsExactly("Pigeon Mail", "RPM");
    assertThat(entry.titles()).containsExactly("Pigeons: mail");
    assertThat(entry.ambiguous())
        .containsExactly(new Ambiguous("Pigeon", List.of("letter", "loft")));
    assertThat(entry.former()).containsExactly("dove-mail");
  }

  @Test
  void whatHasMovedNamesAPlaceOnThePageOrOnAnother() {
    Vocabulary vocabulary =
        read(
            "  - slug: rpm",
            "    name: Pigeon Mail",
            "    area: post",
            "    moved: {speed: top-speed, loft: lofts#oak, \"a b\": c, ring: \"lofts#\"}");
    assertThat(vocabulary.service("rpm").orElseThrow().moved())
        .extracting(Moved::id, Moved::slug, Moved::anchor)
        .containsExactly(tuple("speed", "rpm", "top-speed"), tuple("loft", "lofts", "oak"));
    assertThat(reading.problems())
        .containsExactly(
            "v.yaml:6:55 'a b' must say where it has moved [bad-vocabulary]",
            "v.yaml:6:64 'ring' must say where it has moved [bad-vocabulary]");
  }

  @Test
  void readsWhatTheSearchKnows() {
    Vocabulary vocabulary =
        read(
            "  - {slug: rpm, name: Pigeon Mail, area: post}",
            "others: [Pigeon Video]",
            "synonyms:",
            "  - letter, mail ,two-page note",
            "  - lonely");
    assertThat(vocabulary.words().others()).containsExactly("Pigeon Video");
    assertThat(vocabulary.words().synonyms())
        .containsExactly(List.of("letter", "mail", "two-page note"));
    assertThat(reading.problems())
        .containsExactly(
            "v.yaml:7:5 a synonym needs another phrase behind a comma [bad-vocabulary]");
  }

  @Test
  void withoutAShortNameTheFullOneServes() {
    assertThat(read("  - {slug: rpm, name: Pigeon Mail, area: post}").service("rpm"))
        .hasValueSatisfying(e -> assertThat(e.shortName()).isEqualTo("Pigeon Mail"));
  }

  @Test
  void aSlugThatTriesToLeaveItsFolderIsRefused() {
    Vocabulary vocabulary = read("  - {slug: ../../etc/passwd, name: Loft, area: post}");
    assertThat(vocabulary.services()).isEmpty();
    assertThat(reading.problems())
        .containsExactly("v.yaml:3:12 the slug '../../etc/passwd' cannot name a page [bad-slug]");
  }

  @Test
  void aFormerSlugMayNotLeaveItsFolderEither() {
    Vocabulary vocabulary = read("  - {slug: loft, name: Loft, area: post, former: [../loft]}");
    assertThat(vocabulary.service("loft").orElseThrow().former()).isEmpty();
    assertThat(reading.problems()).singleElement().asString().contains("[bad-slug]");
  }

  @Test
  void aSlugGivenTwiceIsRefused() {
    Vocabulary vocabulary =
        read(
            "  - {slug: loft, name: Loft, area: post}",
            "  - {slug: loft, name: Attic, area: post}");
    assertThat(vocabulary.services()).extracting(Vocabulary.Entry::name).containsExactly("Loft");
    assertThat(reading.problems())
        .containsExactly("v.yaml:4:12 the slug 'loft' is taken already [slug-taken]");
  }

  @Test
  void aFormerSlugMayNotStandInTheWayOfAPage() {
    read(
        "  - {slug: attic, name: Attic, area: post, former: [loft]}",
        "  - {slug: loft, name: Loft, area: post}");
    assertThat(reading.problems()).singleElement().asString().contains("v.yaml:3:53");
  }

  @Test
  void anUnknownAreaSuggestsTheNearestAndTheServiceStaysThere() {
    Vocabulary vocabulary = read("  - {slug: loft, name: Loft, area: posst}");
    assertThat(vocabulary.service("loft").orElseThrow().area()).isEqualTo("post");
    assertThat(reading.problems())
        .containsExactly("v.yaml:3:36 no area has the slug 'posst' [bad-vocabulary]");
    assertThat(reading.hints()).containsExactly("did you mean 'post'?");
  }

  @Test
  void oneAliasOfTwoServicesIsAProblem() {
    read(
        "  - {slug: loft, name: Loft, area: post, aliases: [Roost]}",
        "  - {slug: attic, name: Attic, area: post, aliases: [Roost]}");
    assertThat(reading.problems())
        .containsExactly(
            "v.yaml:4:54 'Roost' is claimed by 'loft' and by 'attic' [bad-vocabulary]");
  }

  @Test
  void twoServicesMayShareAnAmbiguousWord() {
    read(
        "  - {slug: loft, name: Loft, area: post, ambiguous: [{word: Roost, near: [pigeon]}]}",
        "  - {slug: attic, name: Attic, area: post, ambiguous: [{word: Roost, near: [roof]}]}");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void anAmbiguousWordMayNotBeAnothersAlias() {
    read(
        "  - {slug: loft, name: Loft, area: post, ambiguous: [{word: Roost, near: [pigeon]}]}",
        "  - {slug: attic, name: Attic, area: post, aliases: [Roost]}");
    assertThat(reading.problems()).singleElement().asString().contains("'Roost' is claimed");
  }

  @Test
  void anAmbiguousWordNeedsItsNeighbours() {
    Vocabulary vocabulary =
        read("  - {slug: loft, name: Loft, area: post, ambiguous: [{word: Roost}]}");
    assertThat(vocabulary.service("loft").orElseThrow().ambiguous()).isEmpty();
    assertThat(reading.problems()).singleElement().asString().contains("'near' must list");
  }

  @Test
  void aMisspelledKeyIsReported() {
    read("  - {slug: loft, name: Loft, area: post, alias: [Roost]}");
    assertThat(reading.problems())
        .containsExactly("v.yaml:3:42 the key 'alias' is unknown [bad-vocabulary]");
    assertThat(reading.hints()).containsExactly("did you mean 'aliases'?");
  }

  @Test
  void aMissingNameIsReportedWhereTheServiceBegins() {
    assertThat(read("  - {slug: loft, area: post}").services()).isEmpty();
    assertThat(reading.problems()).containsExactly("v.yaml:3:5 'name' is missing [bad-vocabulary]");
  }
}
