package org.cribsheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cribsheet.report.Outline.Item;
import org.cribsheet.report.Outline.Part;
import org.cribsheet.report.Outline.Section;

/** A report as a comment on a pull request: the summary, and the rest folded away. */
public final class MarkdownReport {
  /** Hosts refuse a comment of more than 65,536 characters. */
  public static final int MOST = 60_000;

  /** So many characters of one wording: there are others to be told of. */
  private static final int LONGEST = 600;

  /** So many characters of one section: there are others behind it. */
  private static final int SECTION = 15_000;

  /** Room for the sentence that says what was left out. */
  private static final int RESERVE = 2_000;

  private final StringBuilder out = new StringBuilder();
  private final List<String> leftOut = new ArrayList<>();

  private MarkdownReport() {}

  /**
   * Writes a report of at most {@link #MOST} characters.
   *
   * @param base what the earlier state is called
   */
  public static String text(StudyReport report, String base) {
    return new MarkdownReport().write(Outliner.of(report, base, LONGEST));
  }

  private String write(Outline outline) {
    out.append("## ").append(MarkdownText.of(outline.title())).append("\n\n");
    outline.summary().forEach(this::part);
    outline.sections().forEach(this::section);
    if (!leftOut.isEmpty()) {
      out.append("Left out, so that a host takes this comment: ")
          .append(String.join(", ", leftOut))
          .append(". `./cribsheet report --format html` tells all of it.\n");
    }
    return out.toString();
  }

  private void part(Part part) {
    if (part instanceof Outline.Paragraph p) {
      out.append(line(p.text())).append("\n\n");
    } else if (part instanceof Outline.Table t) {
      row(t.header());
      out.append("|").append("---|".repeat(t.header().size())).append('\n');
      t.rows().forEach(this::row);
      out.append('\n');
    }
  }

  private void row(List<String> cells) {
    out.append(
        cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void section(Section section) {
    String title = section.title() + " (" + section.items().size() + ")";
    String opening = "<details><summary>" + MarkdownText.of(title) + "</summary>\n\n";
    String closing = "\n</details>\n\n";
    StringBuilder items = new StringBuilder();
    int room =
        Math.min(SECTION, MOST - RESERVE - out.length() - opening.length() - closing.length());
    int told = 0;
    for (Item item : section.items()) {
      String text = item(item);
      if (items.length() + text.length() > room) {
        break;
      }
      items.append(text);
      told++;
    }
    if (told > 0) {
      out.append(opening).append(items).append(closing);
    }
    int left = section.items().size() - told;
    if (left > 0) {
      leftOut.add(left + " of " + section.items().size() + " " + section.title());
    }
  }

  private static String item(Item item) {
    StringBuilder text = new StringBuilder("- ").append(line(item.head())).append('\n');
    item.lines().forEach(l -> text.append("  - ").append(line(l)).append('\n'));
    return text.toString();
  }

  /** Elements, since their Markdown signs would have to suit the letters beside them. */
  private static String line(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      String words = MarkdownText.of(span.text());
      text.append(
          switch (span.look()) {
            case PLAIN -> words;
            case STRONG -> "<strong>" + words + "</strong>";
            case NAME -> "<code>" + MarkdownText.name(span.text()) + "</code>";
            case GONE -> "<del>" + words + "</del>";
            case COME -> "<ins>" + words + "</ins>";
          });
    }
    return text.toString();
  }
}
