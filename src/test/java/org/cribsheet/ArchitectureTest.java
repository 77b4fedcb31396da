package org.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the table of packages in ARCHITECTURE.md. */
class ArchitectureTest {
  private static final String ROOT = "org.cribsheet.";
  private static final Pattern IN_CODE = Pattern.compile("`([^`]+)`");

  /** What every package may use besides: the JDK, and the annotations for nulls. */
  private static final List<String> EVERYWHERE =
      List.of("java.", "javax.", "jdk.", "com.sun.net.httpserver.", "org.jspecify.annotations.");

  /** One row of the table. */
  private record Row(String name, Set<String> uses, Set<String> libraries) {}

  private static final Map<String, Row> TABLE = new LinkedHashMap<>();
  private static JavaClasses classes;

  @BeforeAll
  static void readTableAndClasses() throws IOException {
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[1].strip().matches("`[a-z]+`")) {
        String name = only(cells[1]);
        TABLE.put(name, new Row(name, inCode(cells[3]), inCode(cells[4])));
      }
    }
    classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  /**
   * A build reads no clock: what it makes today it makes tomorrow. Commands may ask for the day, to
   * count the age of checks; a preview, for whether a file is still being written.
   */
  @Test
  void whoeverMakesTheSiteDoesNotAskForTheTime() {
    Set<String> ask =
        classes.stream()
            .filter(
                c -> c.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTest::asksForTime))
            .map(JavaClass::getName)
            .filter(name -> !name.matches("org\\.cribsheet\\.(?:bench|cli|preview)\\..*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ask).containsExactly("org.cribsheet.line.Stamp");
  }

  private static boolean asksForTime(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    return (owner.startsWith("java.time.") && call.getName().matches("now|system.*"))
        || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"))
        || owner.matches("java\\.util\\.(?:Date|Calendar|GregorianCalendar)");
  }

  @Test
  void theTableAndTheClassesWereFound() {
    assertThat(TABLE).hasSizeGreaterThan(10).containsKeys("source", "notes", "site");
    assertThat(classes).hasSizeGreaterThan(50);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(packages()).isSubsetOf(TABLE.keySet());
  }

  /** Maven runs tests in a browser by their tag: one without it would never run. */
  @Test
  void everyTestInABrowserSaysSo() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("BrowserTest.java")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).contains("@Tag(\"browser\")");
      }
    }
  }

  @Test
  void everyRowNamesAPackage() {
    assertThat(TABLE.keySet()).isSubsetOf(packages());
  }

  @Test
  void rowsUseOnlyRowsAboveThem() {
    Set<String> above = new TreeSet<>();
    for (Row row : TABLE.values()) {
      assertThat(above).as("above " + row.name()).containsAll(row.uses());
      above.add(row.name());
    }
  }

  @Test
  void packagesUseOnlyWhatTheirRowsName() {
    assertThat(
            offences(
                used -> used.startsWith(ROOT),
                (user, used) -> user.name().equals(home(used)) || user.uses().contains(home(used))))
        .isEmpty();
  }

  @Test
  void aLibraryIsUsedOnlyInItsHome() {
    assertThat(
            offences(
                used -> !used.startsWith(ROOT) && EVERYWHERE.stream().noneMatch(used::startsWith),
                (user, used) -> user.libraries().stream().anyMatch(l -> used.startsWith(l + "."))))
        .isEmpty();
  }

  @Test
  void everyLibraryHasOneHome() {
    List<String> libraries = TABLE.values().stream().flatMap(r -> r.libraries().stream()).toList();
    assertThat(libraries).doesNotHaveDuplicates();
  }

  private interface Law {
    boolean allows(Row user, String used);
  }

  /** Every use that the law forbids, each once, with the place of the first. */
  private static List<String> offences(Predicate<String> concerned, Law law) {
    Map<String, String> offences = new LinkedHashMap<>();
    for (JavaClass user : classes) {
      Row row = TABLE.getOrDefault(home(user.getName()), new Row("?", Set.of(), Set.of()));
      for (Dependency use : user.getDirectDependenciesFromSelf()) {
        String used = use.getTargetClass().getBaseComponentType().getName();
        if (used.contains(".") && concerned.test(used) && !law.allows(row, used)) {
          offences.putIfAbsent(
              user.getName() + " uses " + used, use.getSourceCodeLocation().toString());
        }
      }
    }
    List<String> lines = new ArrayList<>();
    offences.forEach((what, where) -> lines.add(what + " " + where));
    return lines;
  }

  private static Set<String> packages() {
    return classes.stream()
        .map(c -> home(c.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of the first level: {@code site} for {@code org.cribsheet.site.view.Frame}. */
  private static String home(String className) {
    String rest = className.substring(ROOT.length());
    return rest.substring(0, Math.max(0, rest.indexOf('.')));
  }

  private static String only(String cell) {
    return Optional.of(inCode(cell)).filter(s -> s.size() == 1).orElseThrow().iterator().next();
  }

  private static Set<String> inCode(String cell) {
    return IN_CODE
        .matcher(cell)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toSet());
  }
}
