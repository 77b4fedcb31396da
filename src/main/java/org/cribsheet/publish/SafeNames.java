package org.cribsheet.publish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names that every system can unpack where they belong. We plan all of them, so an unsafe one is a
 * fault of ours.
 */
final class SafeNames {
  /**
   * Windows still stops at 260 characters; the folder that somebody unpacks into needs most of
   * them.
   */
  private static final int LONGEST = 180;

  private static final Pattern UNSAFE_SIGN = Pattern.compile("[\\x00-\\x1F\\x7F<>:\"|?*\\\\]");

  /** These are devices on Windows, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private SafeNames() {}

  /** Throws at the first name that some system would refuse, misplace, or take for another. */
  static void check(List<String> paths) {
    Map<String, String> folded = new HashMap<>();
    for (String path : paths) {
      checkAlone(path);
      String twin = folded.putIfAbsent(fold(path), path);
      if (twin != null) {
        throw unsafe(path, "is the same as '" + twin + "' on many systems");
      }
    }
  }

  private static void checkAlone(String path) {
    if (path.length() > LONGEST) {
      throw unsafe(path, "is longer than " + LONGEST + " characters");
    } else if (UNSAFE_SIGN.matcher(path).find()) {
      throw unsafe(path, "holds a sign that names must not hold");
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw unsafe(path, "could leave its folder");
      } else if (part.endsWith(".") || part.endsWith(" ")) {
        throw unsafe(path, "has a part that ends in a dot or a space");
      } else if (DEVICE.matcher(part).matches()) {
        throw unsafe(path, "names a device");
      }
    }
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static IllegalArgumentException unsafe(String path, String why) {
    return new IllegalArgumentException("the file name '" + path + "' " + why);
  }
}
