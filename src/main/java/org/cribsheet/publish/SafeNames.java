package org.cribsheet.publish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that every system can unpack where they belong. */
public final class SafeNames {
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

  /** For names that we planned: an unsafe one is a fault of ours. */
  static void check(List<String> paths) {
    fault(paths)
        .ifPresent(
            f -> {
              throw new IllegalArgumentException("the file name " + f);
            });
  }

  /** The first name that some system would refuse, misplace, or take for another, and why. */
  public static Optional<String> fault(List<String> paths) {
    Map<String, String> folded = new HashMap<>();
    for (String path : paths) {
      Optional<String> alone = faultAlone(path);
      if (alone.isPresent()) {
        return Optional.of("'" + path + "' " + alone.get());
      }
      String twin = folded.putIfAbsent(fold(path), path);
      if (twin != null) {
        return Optional.of("'" + path + "' is the same as '" + twin + "' on many systems");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> faultAlone(String path) {
    if (path.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    } else if (UNSAFE_SIGN.matcher(path).find()) {
      return Optional.of("holds a sign that names must not hold");
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return Optional.of("could leave its folder");
      } else if (part.endsWith(".") || part.endsWith(" ")) {
        return Optional.of("has a part that ends in a dot or a space");
      } else if (DEVICE.matcher(part).matches()) {
        return Optional.of("names a device");
      }
    }
    return Optional.empty();
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
