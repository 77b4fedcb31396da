package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.text.JsonReader;
import org.junit.jupiter.api.Test;

/**
 * Nothing ships that nobody looked at. The bill of materials is made by Maven's profiles {@code
 * quality} and {@code release}, from what Maven resolved; whether the libraries are sound, no test
 * can tell.
 */
class SbomTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path SBOM = Path.of("target", "sbom.json");
  private static final int DAYS = 60;

  @Test
  void whatShipsIsWhatWasLookedAt() throws Exception {
    assertThat(components().stream().map(SbomTest::row).sorted().toList())
        .hasSizeGreaterThan(40)
        .containsExactlyElementsOf(rows("libraries.csv").sorted().toList());
  }

  @Test
  void whatShipsComesFromMavenCentralAlone() throws Exception {
    assertThat(components())
        .allSatisfy(
            component ->
                assertThat(component.get("purl").toString())
                    .startsWith("pkg:maven/")
                    .doesNotContain("repository_url"));
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<requireNoRepositories/>")
        .doesNotContain("<repository>", "<pluginRepository>", "<scope>system</scope>");
  }

  /** Said, and no failure: a release of today must still be built in a year. */
  @Test
  void anOldReviewIsRemindedOf() throws IOException {
    LocalDate reviewed = reviewed(Files.readString(RESOURCES.resolve("advisories.csv")));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(reviewed).isBeforeOrEqualTo(today.plusDays(1));
    String reminder = reminder(reviewed, today);
    if (!reminder.isEmpty()) {
      System.err.println(reminder);
    }
  }

  @Test
  void aReviewIsOldAfterSixtyDays() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(reminder(day, day.plusDays(DAYS))).isEmpty();
    assertThat(reminder(day, day.plusDays(DAYS + 1)))
        .contains("2026-11-22", "61 days", "advisories.csv");
  }

  private static String reminder(LocalDate reviewed, LocalDate today) {
    long age = ChronoUnit.DAYS.between(reviewed, today);
    return age <= DAYS
        ? ""
        : "advisories.csv was reviewed on %s, %d days ago: look up what is known by now against the libraries in libraries.csv"
            .formatted(reviewed, age);
  }

  private static LocalDate reviewed(String advisories) {
    Matcher line =
        Pattern.compile("^# reviewed (\\d{4}-\\d\\d-\\d\\d)$", Pattern.MULTILINE)
            .matcher(advisories);
    assertThat(line.find()).isTrue();
    return LocalDate.parse(line.group(1));
  }

  private static String row(Map<?, ?> component) {
    String licenses =
        maps(component.get("licenses")).stream()
            .map(entry -> (Map<?, ?>) entry.get("license"))
            .map(license -> license.get(license.containsKey("id") ? "id" : "name").toString())
            .sorted()
            .collect(Collectors.joining(" and "));
    return "%s:%s,%s,%s"
        .formatted(
            component.get("group"), component.get("name"), component.get("version"), licenses);
  }

  /** Of a pom that only names others, nothing ships. */
  private static List<Map<?, ?>> components() throws IOException, JsonReader.Malformed {
    boolean made =
        Files.exists(SBOM)
            && Files.getLastModifiedTime(SBOM)
                    .compareTo(Files.getLastModifiedTime(Path.of("pom.xml")))
                > 0;
    assumeTrue(made, "there is no bill of materials of this pom.xml: mvn -Pquality test makes one");
    Map<?, ?> sbom = (Map<?, ?>) JsonReader.read(Files.readString(SBOM));
    return maps(sbom.get("components")).stream()
        .filter(component -> component.get("purl").toString().endsWith("?type=jar"))
        .toList();
  }

  private static List<Map<?, ?>> maps(Object list) {
    return ((List<?>) list).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
  }

  private static Stream<String> rows(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }
}
