package org.cribsheet.data;

import java.util.List;

/**
 * The grounds of one theme, as the style sheet has them under {@code --bg}, {@code --surface} and
 * {@code --raised}.
 *
 * @param ink where colors go that are made easier to read
 * @param tint how much of the accent is in the ground of what is marked with it
 */
public record Theme(String name, List<String> papers, String ink, double tint) {
  public static final Theme LIGHT =
      new Theme("light", List.of("#fcfcfa", "#f3f5f2", "#ffffff"), "#000000", 0.1);
  public static final Theme DARK =
      new Theme("dark", List.of("#14191b", "#1a2123", "#20292c"), "#ffffff", 0.12);

  public Theme {
    papers = List.copyOf(papers);
  }

  /** The ground of what is marked with an accent. */
  public String soft(String accent) {
    return Contrast.mixed(accent, papers.get(0), tint);
  }

  /** What is written on a button of that color: paper. */
  public String onButton() {
    return this.equals(LIGHT) ? "#ffffff" : papers.get(0);
  }

  /** The least contrast of a color with any ground that it meets. */
  public double contrast(String accent) {
    double least = Contrast.between(accent, soft(accent));
    for (String paper : papers) {
      least = Math.min(least, Contrast.between(accent, paper));
    }
    return Math.min(least, Contrast.between(accent, onButton()));
  }

  /** Whether words in that color can be read wherever it stands. */
  public boolean bears(String accent) {
    return contrast(accent) >= Contrast.WORDS;
  }
}
