package org.cribsheet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cribsheet.report.Outline.Item;
import org.cribsheet.report.Outline.Part;
import org.cribsheet.report.Outline.Section;

/** A whole report as one file for a browser, its style inside, without script or link. */
public final class HtmlReport {
  private static final String STYLE = "report.css";

  private final StringBuilder out = new StringBuilder();

  private HtmlReport() {}

  /**
   * Writes a report.
   *
   * @param base what the earlier state is called
   */
  public static String text(StudyReport report, String base) {
    return new HtmlReport().write(Outliner.of(report, base, Integer.MAX_VALUE));
  }

  private String write(Outline outline) {
    String title = escaped(outline.title());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append(
            "<title>"
                + title
                + "</title>\n<style>\n"
                + style()
                + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + title
                + "</h1>\n");
    outline.summary().forEach(this::part);
    outline.sections().forEach(this::section);
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(Part part) {
    if (part instanceof Outline.Paragraph p) {
      out.append("<p>").append(line(p.text())).append("</p>\n");
    } else if (part instanceof Outline.Table t) {
      out.append("<table>\n<thead><tr>");
      t.header().forEach(c -> out.append("<th scope=\"col\">" + escaped(c) + "</th>"));
      out.append("</tr></thead>\n<tbody>\n");
      t.rows().forEach(this::row);
      out.append("</tbody>\n</table>\n");
    }
  }

  private void row(List<String> cells) {
    out.append("<tr><th scope=\"row\">" + escaped(cells.get(0)) + "</th>");
    cells.stream().skip(1).forEach(c -> out.append("<td>" + escaped(c) + "</td>"));
    out.append("</tr>\n");
  }

  private void section(Section section) {
    out.append("<details>\n<summary>")
        .append(escaped(section.title() + " (" + section.items().size() + ")"))
        .append("</summary>\n<ul>\n");
    section.items().forEach(this::item);
    out.append("</ul>\n</details>\n");
  }

  private void item(Item item) {
    out.append("<li>").append(line(item.head()));
    if (!item.lines().isEmpty()) {
      out.append("\n<ul>\n");
      item.lines().forEach(l -> out.append("<li>").append(line(l)).append("</li>\n"));
      out.append("</ul>\n");
    }
    out.append("</li>\n");
  }

  private static String line(List<Span> spans) {
    return spans.stream().map(HtmlReport::span).collect(Collectors.joining());
  }

  private static String span(Span span) {
    String words = escaped(span.text());
    return switch (span.look()) {
      case PLAIN -> words;
      case STRONG -> "<strong>" + words + "</strong>";
      case NAME -> "<code>" + words + "</code>";
      case GONE -> "<del>" + words + "</del>";
      case COME -> "<ins>" + words + "</ins>";
    };
  }

  private static String escaped(String text) {
    return Visible.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
