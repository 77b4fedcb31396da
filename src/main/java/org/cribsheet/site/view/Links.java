package org.cribsheet.site.view;

import org.cribsheet.text.Target;

/**
 * Addresses as seen from one page.
 *
 * @param root what leads from the page to the site's root: {@code ""}, {@code "../"}, or the base
 *     path for a page that may be shown anywhere
 * @param service the slug of the service whose page it is, or empty
 */
public record Links(String root, String service) {
  public static Links from(String path) {
    return new Links("../".repeat((int) path.chars().filter(c -> c == '/').count()), "");
  }

  public static Links onService(String slug) {
    return new Links("../", slug);
  }

  public static String servicePath(String slug) {
    return "services/" + slug + ".html";
  }

  public String to(String path) {
    return root + path;
  }

  public String toService(String slug, String anchor) {
    String hash = anchor.isEmpty() ? "" : "#" + anchor;
    if (slug.equals(service) && !hash.isEmpty()) {
      return hash;
    }
    String file = service.isEmpty() ? root + servicePath(slug) : slug + ".html";
    return file + hash;
  }

  public String to(Target target) {
    if (target instanceof Target.OnService s) {
      return toService(s.slug(), s.anchor());
    } else if (target instanceof Target.OnSite s) {
      return to(s.path());
    }
    return ((Target.Elsewhere) target).address();
  }

  /** A picture lies beside the others, wherever the note that shows it lies. */
  public String toPicture(String file) {
    int folder = file.lastIndexOf("pictures/");
    return to("assets/pictures/" + (folder < 0 ? file : file.substring(folder + 9)));
  }
}
