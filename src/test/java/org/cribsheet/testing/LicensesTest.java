package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever gets a release gets the text of each license that it ships under. */
class LicensesTest {
  private static final Path OURS = Path.of("src", "release", "licenses");

  /** As the release takes them out of the jars: see pom.xml. */
  private static final Pattern TEXT = Pattern.compile("(?:.*/)?LICENSE[^/]*");

  private static final int SHORTEST = 900;

  @Test
  void everyLibraryBringsItsLicenseOrFindsItsTextBesideIt() throws IOException {
    List<String> without = new ArrayList<>();
    for (String row : rows()) {
      String[] library = row.split(",");
      if (!bringsItsOwn(jar(library[0], library[1]))) {
        List.of(library[2].split(" and ")).stream()
            .filter(license -> !isAtHand(license))
            .forEach(license -> without.add(row + ": " + license));
      }
    }
    assertThat(rows()).hasSizeGreaterThan(40);
    assertThat(without).isEmpty();
  }

  @Test
  void theTextsAreInTheArchive() throws IOException {
    assertThat(Files.readString(Path.of("src", "release", "assembly.xml")))
        .contains(
            "<directory>src/release/licenses</directory>",
            "<destName>Apache-2.0.txt</destName>",
            "<include>**/LICENSE*</include>");
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "libraries.csv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  private static Path jar(String name, String version) {
    String file = name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .map(Path::of)
        .filter(path -> path.endsWith(file))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " is not on the class path"));
  }

  private static boolean bringsItsOwn(Path jar) throws IOException {
    try (JarFile open = new JarFile(jar.toFile())) {
      return open.stream()
          .anyMatch(e -> TEXT.matcher(e.getName()).matches() && e.getSize() >= SHORTEST);
    }
  }

  private static boolean isAtHand(String license) {
    Path text =
        license.equals("Apache-2.0")
            ? Path.of("LICENSE")
            : OURS.resolve(license.replaceAll("[/ ]", "-") + ".txt");
    try {
      return Files.exists(text) && Files.size(text) >= SHORTEST;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
