package org.cribsheet.report;

import java.util.List;

/**
 * A report in words, without a form.
 *
 * @param summary what everybody should read
 * @param sections what is read on demand, the weightiest first
 */
record Outline(String title, List<Part> summary, List<Section> sections) {
  /** A piece of the summary. */
  sealed interface Part {}

  record Paragraph(List<Span> text) implements Part {}

  record Table(List<String> header, List<List<String>> rows) implements Part {}

  /**
   * Things of one kind.
   *
   * @param title what they are, without their number
   */
  record Section(String title, List<Item> items) {}

  /** One thing, and what is to be said of it, a line each. */
  record Item(List<Span> head, List<List<Span>> lines) {}
}
