package org.cribsheet.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteConfig.Host;
import org.cribsheet.source.Position;

/**
 * The notes' home on the web: where lines stand, and where a mistake is reported. Its address is
 * the one that somebody wrote into {@code site.yaml}, never one that a machine was given, which may
 * hold a token.
 */
record Repository(String address, String branch, Host host) {
  /** The form for mistakes; its fields are prefilled by their ids. */
  static final String FORM = "mistake.yml";

  static Optional<Repository> of(SiteConfig config) {
    return config.repository().map(r -> new Repository(r, config.branch(), config.host()));
  }

  /**
   * Lines of a file as they were written, from where the host's own pencil leads on.
   *
   * @return empty for notes of another folder, which the host does not have
   */
  String lines(Position from, int last) {
    if (!from.file().startsWith("content/")) {
      return "";
    }
    String file =
        Arrays.stream(from.file().split("/"))
            .map(Repository::escaped)
            .collect(Collectors.joining("/"));
    String range = "#L" + from.line() + (last > from.line() ? end(last) : "");
    return address + part("/blob/") + branch + "/" + file + "?plain=1" + range;
  }

  private String end(int last) {
    return (host == Host.GITHUB ? "-L" : "-") + last;
  }

  /** A new issue with what is known of the mistake; its reader adds what is wrong. */
  String mistake(MistakeText mistake) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (host == Host.GITHUB) {
      fields.put("template", FORM);
      fields.put("title", mistake.title());
      fields.putAll(mistake.fields());
    } else {
      fields.put("issue[title]", mistake.title());
      fields.put("issue[description]", mistake.text());
    }
    return address
        + part("/issues/new?")
        + fields.entrySet().stream()
            .map(f -> escaped(f.getKey()) + "=" + escaped(f.getValue()))
            .collect(Collectors.joining("&"));
  }

  private String part(String path) {
    return host == Host.GITHUB ? path : "/-" + path;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
