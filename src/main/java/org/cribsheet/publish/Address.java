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
    return relative(from, uri, base);
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

  private static Address relative(String from, URI uri, String base) {
    String hash = uri.getFragment() == null ? "" : uri.getFragment();
    String path = uri.getPath();
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
    Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
    parts.removeLast();
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
