package org.cribsheet.site;

import org.cribsheet.data.SiteConfig.Colors;
import org.cribsheet.data.Theme;

/** The site's own accent, as a style sheet that comes after the common one. */
final class ColorSheet {
  static final String PATH = "assets/css/colors.css";

  /** The common sheet's own, in the light. */
  static final String ACCENT = "#0b5f6b";

  private ColorSheet() {}

  static TextFile of(Colors colors) {
    String light = colors.accent().orElse(ACCENT);
    String dark = colors.accentDark().orElse("#6fd0dc");
    return new TextFile(
        PATH,
        "@layer tokens { :root { --accent: light-dark(%s, %s); --accent-text: light-dark(%s, %s); --accent-soft: light-dark(%s, %s); } }\n"
            .formatted(
                light,
                dark,
                Theme.LIGHT.onButton(),
                Theme.DARK.onButton(),
                Theme.LIGHT.soft(light),
                Theme.DARK.soft(dark)));
  }
}
