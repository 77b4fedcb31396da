package org.cribsheet.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.cribsheet.source.Code;

/** Where an address on a page leads. */
sealed interface Address {
  /** A file of this site, by its path from the root, and the hash, decoded. */
  record Here(String path, String hash) implements Address {}

  /** Somebody else's page. */
  record Elsewhere() implements Address {}

  /** Something no page may hold; {@code why} stands behind the address in the message. */
  record Wrong(Code code, String why) implements Address {}

  /** Schemes that a link may have. */
  List<String> ELSEWHERE = List.of("http", "https", "mailto");

  /** Schemes of addresses that are what they name. */
  List<String> INLINE = List.of("javascript", "data", "vbscript", "blob");

  /**
   * @param from the page or style sheet that it stands in
   * @param base what addresses begin with on a page that must name them from the host's root; empty
   *     on all others
   */
  static Address of(String from, Reference reference, String base) {
    String address = reference.address().strip();
    if (address.isEmpty()) {
      return new Wrong(Code.BROKEN_LINK, "is empty");
    } else if (isPlain(address)) {
      int end = address.indexOf('#');
      return end < 0
          ? relative(from, address, "", base)
          : relative(from, address.substring(0, end), address.substring(end + 1), base);
    }
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException e) {
      return new Wrong(Code.BROKEN_LINK, "is no address");
    }
    if (uri.getScheme() != null) {
      return absolute(uri.getScheme().toLowerCase(Locale.ROOT), reference.loads());
    } else if (uri.getRawAuthority() != null || address.startsWith("//")) {
      return new Wrong(Code.FOREIGN_REQUEST, "names another host");
    }
    String hash = uri.getFragment() == null ? "" : uri.getFragment();
    return relative(from, uri.getPath(), hash, base);
  }

  /**
   * Whether an address can be nothing but a path with or without a hash, as nearly all on a page
   * are: no parser needs to look at them.
   */
  private static boolean isPlain(String address) {
    int hashes = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '#') {
        hashes++;
      } else if ((c < 'a' || c > 'z')
          && (c < 'A' || c > 'Z')
          && (c < '0' || c > '9')
          && "/.-_".indexOf(c) < 0) {
        return false;
      }
    }
    return hashes < 2 && !address.startsWith("//");
  }

  private static Address absolute(String scheme, boolean loads) {
    if (INLINE.contains(scheme)) {
      return new Wrong(Code.INLINE_CODE, "holds its content inline");
    } else if (loads) {
      return new Wrong(Code.FOREIGN_REQUEST, "asks another host");
    }
    return ELSEWHERE.contains(scheme)
        ? new Elsewhere()
        : new Wrong(Code.FOREIGN_REQUEST, "begins with " + scheme + ":");
  }

  private static Address relative(String from, String path, String hash, String base) {
    if (path.isEmpty()) {
      return new Here(from, hash);
    } else if (path.startsWith("/")) {
      return !base.isEmpty() && path.startsWith(base)
          ? new Here(path.substring(base.length()), hash)
          : new Wrong(Code.BROKEN_LINK, "starts at the host's root, which a file on disk has not");
    }
    return base.isEmpty()
        ? resolve(from, path, hash)
        : new Wrong(Code.BROKEN_LINK, "is relative, on a page that is shown at any depth");
  }

  private static Address resolve(String from, String path, String hash) {
    String folder = parent(from);
    String rest = path;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      folder = parent(folder);
      rest = rest.substring(3);
    }
    if (!rest.startsWith(".") && !rest.contains("/.")) {
      return new Here(folder.isEmpty() ? rest : folder + "/" + rest, hash);
    }
    return walked(folder, rest, hash);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static Address walked(String folder, String path, String hash) {
    Deque<String> parts = new ArrayDeque<>();
    if (!folder.isEmpty()) {
      parts.addAll(List.of(folder.split("/")));
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && parts.isEmpty()) {
        return new Wrong(Code.BROKEN_LINK, "leaves the site");
      } else if (part.equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return new Here(String.join("/", parts), hash);
  }
}
