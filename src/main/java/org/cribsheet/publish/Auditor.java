package org.cribsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cribsheet.ledger.PageText;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * The last look at a finished folder, before anybody else sees it: it holds what was planned and
 * nothing more, every address in it leads somewhere, and no page asks another host or carries
 * anything inline. It judges the files alone, so that no stage can vouch for itself.
 */
public final class Auditor {
  /** Served for an address at any depth: its links cannot be relative. */
  private static final String NOT_FOUND = "404.html";

  private static final String OURS =
      "no note can cause this: please report it as a fault of Cribsheet";
  private static final String PERHAPS_A_NOTE =
      "if a note on that page says so, correct the note; else please report it as a fault of Cribsheet";

  private final Path folder;
  private final Set<String> planned;
  private final String base;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param folder the finished site
   * @param planned every path that must be there
   * @param base where the site will stand on its host: {@code /} or {@code /notes/}
   */
  public Auditor(Path folder, Set<String> planned, String base) {
    this.folder = folder;
    this.planned = new LinkedHashSet<>(new TreeSet<>(planned));
    this.base = base;
  }

  /**
   * Reports what is wrong with the folder.
   *
   * @return the words of the notes on every page, for the ledger
   */
  public List<PageText> audit(Reporter reporter) throws IOException {
    Set<String> present = new TreeSet<>(Folders.files(folder));
    present.remove(ManifestFile.NAME);
    return audit(present, path -> PageReader.read(path, text(path)), this::text, reporter);
  }

  /** The same for files that are somewhere else. */
  List<PageText> audit(
      Set<String> present,
      Function<String, FinishedPage> page,
      UnaryOperator<String> style,
      Reporter reporter) {
    compare(present);
    Map<String, FinishedPage> pages = read(present, page);
    pages.values().parallelStream().map(p -> check(p, pages)).forEachOrdered(findings::addAll);
    for (String path : present) {
      if (path.endsWith(".css")) {
        checkStyles(path, style.apply(path), pages);
      }
    }
    report(reporter);
    return pages.values().stream().map(p -> new PageText(p.path(), p.noteText())).toList();
  }

  private void compare(Set<String> present) {
    planned.stream()
        .filter(p -> !present.contains(p))
        .forEach(p -> findings.add(new Finding(Code.FILE_MISSING, p, "was planned, not written")));
    present.stream()
        .filter(p -> !planned.contains(p))
        .forEach(p -> findings.add(new Finding(Code.FILE_UNPLANNED, p, "was never planned")));
  }

  private static Map<String, FinishedPage> read(
      Set<String> present, Function<String, FinishedPage> page) {
    return present.parallelStream()
        .filter(p -> p.endsWith(".html"))
        .map(page)
        .collect(
            Collectors.toMap(
                FinishedPage::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Finding> check(FinishedPage page, Map<String, FinishedPage> pages) {
    List<Finding> found = new ArrayList<>(page.findings());
    page.pieces()
        .forEach(
            (text, piece) -> {
              if (pages.values().stream().noneMatch(p -> p.noteText().contains(piece))) {
                String said = "shows a piece of a template: " + text;
                found.add(new Finding(Code.BROKEN_PAGE, page.path(), said));
              }
            });
    for (Reference reference : page.references()) {
      wrong(page.path(), reference, pages).ifPresent(found::add);
    }
    return found;
  }

  private void checkStyles(String path, String text, Map<String, FinishedPage> pages) {
    for (Reference reference : References.ofStyles(text)) {
      wrong(path, reference, pages).ifPresent(findings::add);
    }
  }

  private Optional<Finding> wrong(
      String from, Reference reference, Map<String, FinishedPage> pages) {
    Address address = Address.of(from, reference, from.equals(NOT_FOUND) ? base : "");
    if (address instanceof Address.Wrong wrong) {
      return finding(wrong.code(), from, reference, wrong.why());
    } else if (address instanceof Address.Here here) {
      return missing(here, pages).flatMap(why -> finding(Code.BROKEN_LINK, from, reference, why));
    }
    return Optional.empty();
  }

  private Optional<String> missing(Address.Here here, Map<String, FinishedPage> pages) {
    if (!planned.contains(here.path())) {
      return Optional.of(
          here.path().isEmpty() || here.path().endsWith("/")
              ? "names a folder, which shows nothing from disk"
              : "leads to no file");
    }
    FinishedPage page = pages.get(here.path());
    return page == null || page.knows(here.hash())
        ? Optional.empty()
        : Optional.of("leads to no place on that page");
  }

  private static Optional<Finding> finding(
      Code code, String from, Reference reference, String why) {
    String said = "the address '" + reference.address() + "' " + why;
    return Optional.of(new Finding(code, from, said, reference.inNotes()));
  }

  /** A fault in a template is on every page: it is told once. */
  private void report(Reporter reporter) {
    findings.stream()
        .collect(Collectors.groupingBy(Finding::fault, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(same -> reporter.report(problem(same)));
  }

  private static Problem problem(List<Finding> same) {
    Finding first = same.get(0);
    List<String> pages = same.stream().map(Finding::page).distinct().toList();
    String others =
        switch (pages.size()) {
          case 1 -> "";
          case 2 -> " (and " + pages.get(1) + ")";
          default -> " (and " + (pages.size() - 1) + " more pages)";
        };
    return Problem.error(first.code(), first.page() + others + ": " + first.said())
        .hint(first.inNotes() ? PERHAPS_A_NOTE : OURS);
  }
}
