package org.cribsheet.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a number in a text is a limit, and how much of the text says so. A time or a size
 * is, unless it belongs to an example or to the past; a mere number only beside words such as "at
 * most", as a rate, or where it is large and counts something.
 */
public final class Bound {
  /** As far as one looks to either side; a line may be very long. */
  private static final int VIEW = 80;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:max(?:imum)?\\.?(?: (?:size|number|value|length|count))?(?: of [\\p{L}"
              + " ]{2,40})?|at most|up to|no more than|not more than|as many"
              + " as|limit(?:ed)?|quota|min(?:imum)?\\.?|at least|defaults?|by default)(?:"
              + " (?:of|is|are|to|=|:)|:| =)?(?:"
              + " (?:about|around|approx\\.?|approximately|only))?|[<>≤≥~] ?)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          "^,? ?\\(?(?:at most|at least|max(?:imum)?\\b|by default|or fewer|or less|limit\\b)"
              + "(?! ?~?\\d)\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "^ (?<first>\\p{L}[\\p{L}/-]*)(?: (?<second>[\\p{L}-]+))?(?: (?<third>[\\p{L}-]+))?");

  private static final Pattern FACTOR = Pattern.compile("^(?: times\\b| ?x\\b)");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?:e\\.g\\.|\\bex:|for example|for instance|such as|example:?)[^.;()]*$",
          Pattern.CASE_INSENSITIVE);

  /** What held once; practice questions still ask for it, a sheet of limits must not. */
  private static final Pattern PAST =
      Pattern.compile(
          "outdated|\\bold(?:er)? (?:\\p{L}+"
              + " )?(?:maximum|limit|figure|value|material|questions)|many questions|used to"
              + " be|formerly|\\buntil (?:\\p{L}+ )?\\d{4}",
          Pattern.CASE_INSENSITIVE);

  /** After these words a number is a name or a day. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:ports?|versions?|steps?|options?|levels?|layers?|tiers?|types?|class|codes?|status|errors?|http"
              + "|rfc|tls|task|domain|table|figure|page|in|since|until|from|january|february|march|april|may|june"
              + "|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
              + ")\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> STOP =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "can", "each", "every", "for", "from", "in",
          "is", "may", "must", "of", "on", "or", "per", "than", "that", "the", "then", "this", "to",
          "with", "was", "will", "which", "has", "have", "does", "always", "plus");

  private final Quantity quantity;
  private final String before;
  private final String after;

  private Bound(String text, Quantity quantity) {
    this.quantity = quantity;
    this.before = text.substring(Math.max(0, quantity.start() - VIEW), quantity.start());
    this.after = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + VIEW));
  }

  /** The part of the text that states the limit, if the quantity is one. */
  public static Optional<String> of(String text, Quantity quantity) {
    Bound bound = new Bound(text, quantity);
    if (quantity.unit().equals("%") || bound.isExample() || bound.isPast()) {
      return Optional.empty();
    }
    int ahead = bound.lengthBefore();
    int counted = quantity.isMeasured() ? 0 : bound.lengthCounted();
    int behind = counted + bound.lengthAfter(counted);
    boolean isSaid = ahead > 0 || behind > counted;
    boolean isLimit =
        (quantity.isMeasured() && (quantity.value() > 0 || isSaid))
            || (bound.isNumber() && (isSaid || (quantity.isLarge() && counted > 0)));
    return Optional.of(text.substring(quantity.start() - ahead, quantity.end() + behind).strip())
        .filter(said -> isLimit);
  }

  private boolean isExample() {
    return EXAMPLE.matcher(before).find();
  }

  /** Looks no further than the clause. */
  private boolean isPast() {
    int from =
        Math.max(
            before.lastIndexOf('('), Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")));
    int to = after.length();
    for (char end : new char[] {')', ';', '.'}) {
      to = after.indexOf(end) >= 0 ? Math.min(to, after.indexOf(end)) : to;
    }
    return PAST.matcher(before.substring(from + 1) + "#" + after.substring(0, to)).find();
  }

  private boolean isNumber() {
    return quantity.value() > 1 && !NAMED.matcher(before).find() && !FACTOR.matcher(after).find();
  }

  private int lengthBefore() {
    Matcher m = BEFORE.matcher(before);
    return m.find() ? before.length() - m.start() : 0;
  }

  private int lengthAfter(int from) {
    Matcher m = AFTER.matcher(after.substring(from));
    return m.find() ? m.end() : 0;
  }

  /**
   * How far the words go that say what is counted: up to three, the last of them a plural or an
   * abbreviation.
   */
  private int lengthCounted() {
    Matcher m = COUNTED.matcher(after);
    int end = 0;
    if (m.find()) {
      for (String place : new String[] {"first", "second", "third"}) {
        Optional<String> word = Optional.ofNullable(m.group(place));
        if (word.isEmpty() || STOP.contains(word.get().toLowerCase(Locale.ROOT))) {
          break;
        }
        end = isPlural(word.get()) ? m.end(place) : end;
      }
    }
    return end;
  }

  private static boolean isPlural(String word) {
    boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return abbreviation || (word.length() > 2 && word.endsWith("s") && !word.endsWith("ss"));
  }
}
