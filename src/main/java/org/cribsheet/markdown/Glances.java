package org.cribsheet.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Flexmark's readers of headings and fences, asked only about lines that a glance does not rule
 * out. About each line that begins with a sign, the one gathers the whole paragraph above it; on a
 * line of back-ticks, the other looks for the next from each of them. Both take minutes for 100,000
 * characters.
 */
final class Glances {
  private Glances() {}

  /** What is to be put in the stead of Flexmark's own. */
  static List<CustomBlockParserFactory> factories() {
    return List.of(new Headings(), new Fences());
  }

  private static final class Headings extends HeadingParser.Factory {
    /** A heading, or the line under one. */
    private static final Pattern LINE = Pattern.compile("#{1,6}+(?:\\s.*)?|=++\\s*|-++\\s*");

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return glancing("#=-", LINE, super.apply(options));
    }
  }

  private static final class Fences extends FencedCodeBlockParser.Factory {
    private static final Pattern LINE = Pattern.compile("`{3,}+[^`]*+|~{3,}+.*");

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return glancing("`~", LINE, super.apply(options));
    }
  }

  private static BlockParserFactory glancing(String first, Pattern line, BlockParserFactory usual) {
    return (state, above) ->
        fits(first, line, state) ? usual.tryStart(state, above) : BlockStart.none();
  }

  /** Whether a line begins with one of these signs, as few do, and is such a line. */
  private static boolean fits(String first, Pattern pattern, ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (start >= line.length() || first.indexOf(line.charAt(start)) < 0) {
      return false;
    }
    return pattern.matcher(line).region(start, line.length()).matches();
  }
}
