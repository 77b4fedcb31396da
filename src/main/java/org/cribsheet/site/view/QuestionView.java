package org.cribsheet.site.view;

import java.util.List;

/**
 * A question with its options, in the author's order.
 *
 * @param situation whether the stem asks nothing, so that the page has to
 * @param multiple whether several must be chosen together
 * @param rightOnes how many
 * @param about the places of the notes on which it rests
 */
public record QuestionView(
    String id,
    String service,
    List<InlineView> stem,
    List<BlockView> setting,
    boolean situation,
    boolean multiple,
    int rightOnes,
    List<ChoiceView> choices,
    List<BlockView> explanation,
    List<LinkView> about) {

  public record ChoiceView(
      String key, boolean right, List<InlineView> text, List<BlockView> reason) {}
}
