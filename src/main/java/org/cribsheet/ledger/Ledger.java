package org.cribsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * The proof that nothing is lost: counts the words of the notes, counts the words that stand as
 * notes on the finished pages, and both must be the same. It shares no code with the parser, so
 * that a fault of the parser's cannot hide itself.
 */
public final class Ledger {
  /** When a whole file is missing, its first lines say it all. */
  private static final int MOST_LINES = 50;

  private static final int MOST_WORDS = 12;
  private static final String FAULT =
      "this is a fault of Cribsheet, not of the notes: please report it with this line";

  private Ledger() {}

  /**
   * @param sources the notes after repair
   * @param pages the note text of every page that shows them; a page that repeats notes stays out
   * @return how many words of notes stand on these pages
   */
  public static int check(List<SourceFile> sources, List<PageText> pages, Reporter reporter) {
    return check(sources, pages, false, reporter);
  }

  /**
   * The same.
   *
   * @param drafts whether these pages show drafts, as a preview does
   */
  public static int check(
      List<SourceFile> sources, List<PageText> pages, boolean drafts, Reporter reporter) {
    List<Line> lines = sources.parallelStream().flatMap(s -> lines(s, drafts).stream()).toList();
    List<Block> blocks = pages.parallelStream().flatMap(p -> blocks(p).stream()).toList();
    Census census =
        new Census(
            lines.stream().map(Line::run).toList(), blocks.stream().map(Block::run).toList());
    reportLost(census.lost(), lines, reporter);
    reportAdded(census.added(), blocks, reporter);
    return blocks.stream().mapToInt(b -> b.run().words().size()).sum();
  }

  private record Line(SourceFile file, int number, Run run) {}

  private record Block(String page, String text, Run run) {}

  private static List<Line> lines(SourceFile file, boolean drafts) {
    List<Line> lines = new ArrayList<>();
    for (String counted : CountedLines.of(file, drafts)) {
      lines.add(new Line(file, lines.size() + 1, Run.of(counted)));
    }
    return lines;
  }

  private static List<Block> blocks(PageText page) {
    return page.text().lines().map(t -> new Block(page.page(), t.strip(), Run.of(t))).toList();
  }

  private static void reportLost(
      Map<Integer, TreeSet<Integer>> lost, List<Line> lines, Reporter reporter) {
    lost.entrySet().stream()
        .limit(MOST_LINES)
        .forEach(e -> reporter.report(lost(lines.get(e.getKey()), e.getValue())));
    if (lost.size() > MOST_LINES) {
      reporter.report(
          Problem.error(
              Code.WORDS_LOST,
              "words of " + (lost.size() - MOST_LINES) + " more lines are on no page"));
    }
  }

  private static Problem lost(Line line, TreeSet<Integer> places) {
    List<String> words = line.run().words();
    String message =
        places.size() == words.size()
            ? "this line is on no page"
            : quoted(words, places) + (places.size() == 1 ? " is" : " are") + " on no page";
    return Problem.error(Code.WORDS_LOST, position(line, places.first()), message).hint(FAULT);
  }

  /**
   * The caret goes under the first lost word, as far as that can be found in the line as written.
   */
  private static Position position(Line line, int place) {
    String text = line.file().lines().get(line.number() - 1);
    int at = -1;
    for (String word : line.run().words().subList(0, place + 1)) {
      int next = text.indexOf(word, at + 1);
      at = next < 0 ? at : next;
    }
    return line.file().at(line.number(), Math.max(at, 0) + 1);
  }

  private static void reportAdded(
      Map<Integer, TreeSet<Integer>> added, List<Block> blocks, Reporter reporter) {
    added.entrySet().stream()
        .limit(MOST_LINES)
        .forEach(e -> reporter.report(added(blocks.get(e.getKey()), e.getValue())));
    if (added.size() > MOST_LINES) {
      reporter.report(
          Problem.error(
              Code.WORDS_ADDED,
              (added.size() - MOST_LINES) + " more places show words that are in no note"));
    }
  }

  private static Problem added(Block block, TreeSet<Integer> places) {
    return Problem.error(
            Code.WORDS_ADDED,
            block.page()
                + " shows words that are in no note: "
                + quoted(block.run().words(), places)
                + " in \""
                + shortened(block.text())
                + "\"")
        .hint("this is a fault of Cribsheet: words of its own belong into an element with data-ui");
  }

  private static String quoted(List<String> words, TreeSet<Integer> places) {
    List<String> quoted =
        places.stream().limit(MOST_WORDS).map(i -> "'" + words.get(i) + "'").toList();
    return String.join(", ", quoted) + (places.size() > MOST_WORDS ? ", …" : "");
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
