package org.cribsheet.contradict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Only this" in one place, and this beside others in another: {@code only pours hot water} and
 * {@code pours hot/cold water}. The others are joined by a slash, and the two lines stand under the
 * same topic.
 */
final class Onlys implements Rule {
  private static final Pattern ONLY =
      Pattern.compile(
          "(?i)\\bonly (?:\\p{Ll}+s |of |with |by |in |over |through )?(?<what>[\\p{L}\\p{N}-]{3,})\\b(?![/-])");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.`~-])[\\p{L}\\p{N}-]{2,}(?:/[\\p{L}\\p{N}-]{2,})+(?![\\p{L}\\p{N}/.])");

  @Override
  public void look(Page page, Findings findings) {
    for (Fact only : page.facts()) {
      if (!only.prose().contains("nly ")) {
        continue;
      }
      Matcher m = ONLY.matcher(only.prose());
      while (m.find()) {
        String what = m.group("what").toLowerCase(Locale.ROOT);
        page.facts().stream()
            .filter(f -> !f.isSameLineAs(only) && isNear(f, only) && names(f, what))
            .forEach(
                f ->
                    findings.add(
                        f.position(),
                        only.position(),
                        "'"
                            + m.group("what")
                            + "' is the only one here, and one of several there"));
      }
    }
  }

  private static boolean isNear(Fact one, Fact two) {
    return one.subject().equals(two.subject()) && one.context().equals(two.context());
  }

  private static boolean names(Fact fact, String what) {
    Matcher m = SEVERAL.matcher(fact.prose());
    while (m.find()) {
      Set<String> several =
          new HashSet<>(java.util.Arrays.asList(m.group().toLowerCase(Locale.ROOT).split("/")));
      if (several.contains(what)) {
        return true;
      }
    }
    return false;
  }
}
