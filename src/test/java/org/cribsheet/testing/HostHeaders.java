package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cribsheet.site.HostRules;

/**
 * The headers that a host sends, as the site's {@code _headers} asks for them: a line with a path,
 * below it indented lines with headers. Only as much of that language as the site speaks; more is
 * refused, since nobody would notice that it is not obeyed here. It reads the file, and not what
 * the file was made of, so that the tests hold pages to what a host is told; what a kind of file is
 * called, and what needs a certificate, it takes from the program, where a host has no say.
 */
final class HostHeaders {
  private record Rule(String path, Map<String, String> headers) {
    boolean holdsFor(String wanted) {
      return path.endsWith("/*")
          ? wanted.startsWith(path.substring(0, path.length() - 1))
          : wanted.equals(path);
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** What a site asks for; a folder that is none gets the policy all the same. */
  HostHeaders(Path file) throws IOException {
    if (!Files.exists(file)) {
      rules.add(new Rule("/*", HostRules.POLICY));
      return;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("/") && line.matches("(/[A-Za-z0-9._-]+)*/?\\*?")) {
        rules.add(new Rule(line, new TreeMap<>()));
      } else if (line.matches(" +[A-Za-z-]+: .+") && !rules.isEmpty()) {
        String[] header = line.strip().split(": ", 2);
        String other = rules.get(rules.size() - 1).headers().put(header[0], header[1]);
        refuse(line, other != null);
      } else {
        refuse(line, !line.isBlank());
      }
    }
  }

  private static void refuse(String line, boolean wrong) {
    if (wrong) {
      throw new IllegalArgumentException("not known to the tests' host: " + line);
    }
  }

  /** All but what needs a certificate: the host of the tests has none. */
  Map<String, String> of(String path) {
    Map<String, String> headers = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.holdsFor(path)) {
        rule.headers().forEach((n, v) -> headers.merge(n, v, (a, b) -> a + ", " + b));
      }
    }
    return HostRules.withoutCertificate(headers);
  }
}
