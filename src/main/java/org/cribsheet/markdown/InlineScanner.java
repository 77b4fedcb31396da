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
 * Flexmark's reader of running text, but for one thing: for each sign that it matches Flexmark
 * copies the whole paragraph ({@link Matcher#toMatchResult}), which takes minutes for 100,000
 * characters of code spans.
 */
final class InlineScanner extends CommonmarkInlineParser {
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
}
