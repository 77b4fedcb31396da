package org.cribsheet.site.view;

import java.util.List;

/** The pages that put things side by side. */
public final class CompareViews {
  private CompareViews() {}

  /** All comparisons by theme, and the tables of the notes by service. */
  public record ShelfView(
      Frame frame,
      List<ChoicesView> choices,
      List<ThemeView> themes,
      List<ServiceTablesView> lifted) {}

  /** The services of an area that a reader may put side by side. */
  public record ChoicesView(String title, List<ChoiceView> services) {}

  public record ChoiceView(String slug, String name) {}

  public record ThemeView(String title, List<EntryView> comparisons) {}

  /**
   * A comparison on the shelf.
   *
   * @param services the slugs that it compares, parted by {@code +}
   */
  public record EntryView(String href, String title, String question, String services) {}

  public record ServiceTablesView(String href, String name, List<LinkView> tables) {}

  /**
   * One comparison.
   *
   * @param attribute what the head of the first column says, or empty
   * @param columns all but the first
   */
  public record ComparisonView(
      Frame frame,
      String theme,
      String question,
      String attribute,
      List<ColumnView> columns,
      BlockView.Table table,
      List<BlockView> after,
      List<LinkView> others) {}

  /**
   * A column of a comparison.
   *
   * @param key what an address calls it
   */
  public record ColumnView(String key, String href, String title) {}

  /** Every number worth knowing. */
  public record LimitsView(Frame frame, List<LimitView> limits) {}

  /**
   * A row of the limits sheet: a fact with all its numbers.
   *
   * @param sort for each number unit and value, by which rows are put in order: {@code s:30.0
   *     s:900.0}
   */
  public record LimitView(
      String href,
      String serviceHref,
      String service,
      List<String> values,
      String sort,
      List<InlineView> text) {}

  /**
   * What to read the night before.
   *
   * @param parts what the reader's own half loads by name
   * @param scripts what draws that half
   */
  public record SheetView(
      Frame frame,
      List<SheetGroupView> limits,
      List<LookAlikeView> lookAlikes,
      List<LinkView> parts,
      List<String> scripts) {}

  public record SheetGroupView(String href, String service, List<FigureView> figures) {}

  /** A fact in short, in pieces of which some are its numbers. */
  public record FigureView(List<PieceView> pieces) {}

  public record PieceView(String text, boolean number) {}

  public record LookAlikeView(String href, String title, String question, String trap) {}
}
