package org.cribsheet.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's reader of running text, but for two things, each of which takes minutes for 100,000
 * characters: for each sign that it matches Flexmark copies the whole paragraph ({@link
 * Matcher#toMatchResult}), and for each bracket it looks for the end of an address in all of the
 * rest.
 */
final class InlineScanner extends CommonmarkInlineParser {
  /** A longer address is none, and stays text. */
  private static final int LONGEST_ADDRESS = 2_000;

  InlineScanner(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, links, extensions);
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher =
        pattern.matcher(input).region(Math.min(index, input.length()), input.length());
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    BasedSequence whole = input;
    input = whole.subSequence(0, Math.min(whole.length(), index + LONGEST_ADDRESS));
    try {
      return super.parseLinkDestination();
    } finally {
      input = whole;
    }
  }
}
