package org.cribsheet.data;

import static org.cribsheet.data.SiteConfig.DEFAULT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cribsheet.data.SiteConfig.Colors;
import org.cribsheet.data.SiteConfig.Host;
import org.cribsheet.source.Code;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;

/**
 * Reads {@code content/site.yaml}. Its values reach addresses and style sheets, so each has its
 * shape.
 */
public final class SiteReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "tagline",
          "language",
          "base",
          "path",
          "repository",
          "branch",
          "host",
          "colors",
          "things",
          "offline");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?");
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9._~-]+/)*");
  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9._/-]+");
  private static final Pattern HOST = Pattern.compile("github|gitlab");
  private static final Pattern NOUN =
      Pattern.compile("(?=.{1,40}$)\\p{L}[\\p{L}\\p{M}\\p{N} '’-]*");
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** No {@code @}: an address with a name and a token in front would publish them. */
  private static final Pattern REPOSITORY =
      Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)+/?");

  private final Fields fields;

  private SiteReader(Fields fields) {
    this.fields = fields;
  }

  public static SiteConfig read(SourceFile file, Reporter reporter) {
    return new SiteReader(YamlText.of(file, Code.BAD_SITE, reporter).fields()).site();
  }

  private SiteConfig site() {
    fields.allow(KEYS);
    return new SiteConfig(
        fields.needed("title").orElse(DEFAULT.title()),
        fields.text("tagline").orElse(DEFAULT.tagline()),
        shaped("language", LANGUAGE, "a language tag such as en").orElse(DEFAULT.language()),
        shaped("base", ORIGIN, "an address without a path, such as https://example.org")
            .map(SiteReader::withoutSlash),
        shaped("path", PATH, "a folder such as / or /notes/").orElse(DEFAULT.path()),
        shaped("repository", REPOSITORY, "an https address without user or token")
            .map(SiteReader::withoutSlash),
        shaped("branch", BRANCH, "the name of a branch").orElse(DEFAULT.branch()),
        shaped("host", HOST, "github or gitlab: whose addresses the repository has")
            .map(name -> Host.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(DEFAULT.host()),
        colors(fields.map("colors")),
        things(fields.map("things")),
        fields.text("offline").isEmpty() || fields.flag("offline"));
  }

  /** One without the other would be told in two ways. */
  private static Things things(Fields things) {
    things.allow(List.of("one", "many"));
    if (things.isEmpty()) {
      return DEFAULT.things();
    }
    Optional<String> one = noun(things, "one");
    Optional<String> many = noun(things, "many");
    return one.isPresent() && many.isPresent()
        ? new Things(one.get(), many.get())
        : DEFAULT.things();
  }

  private static Optional<String> noun(Fields things, String key) {
    return things.needed(key).isEmpty()
        ? Optional.empty()
        : shaped(things, key, NOUN, "a word or a few, at most 40 letters");
  }

  private Colors colors(Fields colors) {
    colors.allow(List.of("accent", "accent-dark"));
    return new Colors(
        color(colors, "accent", Theme.LIGHT), color(colors, "accent-dark", Theme.DARK));
  }

  private static Optional<String> color(Fields colors, String key, Theme theme) {
    Optional<String> color = shaped(colors, key, COLOR, "a color such as \"#0b5f6b\", in quotes");
    color.filter(c -> !theme.bears(c)).ifPresent(c -> pale(colors, key, c, theme));
    return color;
  }

  private static void pale(Fields colors, String key, String color, Theme theme) {
    colors.wrong(
        colors.at(key),
        String.format(
            Locale.ROOT,
            "%s cannot be read in the %s theme: its contrast is %.1f to 1, and %.1f is needed",
            color,
            theme.name(),
            Math.floor(theme.contrast(color) * 10) / 10,
            Contrast.WORDS),
        Contrast.readable(color, theme).map(c -> "the nearest that can is \"" + c + "\""));
  }

  private Optional<String> shaped(String key, Pattern shape, String what) {
    return shaped(fields, key, shape, what);
  }

  /** The message leaves the value out: it may hold a token. */
  private static Optional<String> shaped(Fields fields, String key, Pattern shape, String what) {
    Optional<String> text = fields.text(key).filter(t -> !t.isEmpty());
    if (text.isPresent() && !shape.matcher(text.get()).matches()) {
      fields.wrong(fields.at(key), "'" + key + "' must be " + what);
      return Optional.empty();
    }
    return text;
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
