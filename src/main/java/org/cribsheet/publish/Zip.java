package org.cribsheet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The offline edition: a site's files in one archive, the same bytes for the same files. */
public final class Zip {
  /** Unpacking must not scatter files over somebody's downloads. */
  private static final String TOP = "cribsheet/";

  /** Set, because another default would be other bytes. */
  private static final int LEVEL = 6;

  /** After the pages, so that who looks into the archive sees them first. */
  private static final String README = "README.txt";

  /** Makes sense on a host only. */
  private static final String NOT_FOUND = "404.html";

  /**
   * Zips count from here; the first moment itself would be written with the machine's time zone.
   */
  private static final int EPOCH = 1980;

  private Zip() {}

  /** Refuses to replace a zip that is not ours. To be asked before the work begins. */
  public static void checkTarget(Path zip) throws CannotPublish {
    if (Files.exists(zip) && !isOurs(zip)) {
      throw new CannotPublish(
          zip + " is not a zip that Cribsheet made, and would be replaced: rename or delete it");
    }
  }

  private static boolean isOurs(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().allMatch(e -> e.getName().startsWith(TOP));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What an archive holds of a site.
   *
   * @param edition the date that every file bears; the time when it was written would differ each
   *     time
   * @param keep which paths go into it; {@code 404.html} never does
   * @param from which file of the site stands at a path of the archive
   * @param readme what stands beside the site, for whoever unpacks it
   */
  public record Contents(
      LocalDate edition, Predicate<String> keep, UnaryOperator<String> from, String readme) {
    public Contents {
      if (edition.getYear() <= EPOCH) {
        throw new IllegalArgumentException("a zip cannot say " + edition);
      }
    }
  }

  /**
   * Writes the archive under another name: the old one is whole until the new one takes its place.
   */
  public static Draft draft(Path site, Path zip, Contents contents) throws IOException {
    checkTarget(zip);
    List<String> paths =
        Folders.files(site).stream()
            .filter(p -> !p.equals(NOT_FOUND) && contents.keep().test(p))
            .toList();
    SafeNames.check(paths.stream().map(TOP::concat).toList());
    Path absolute = zip.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Draft draft =
        new Draft(absolute.resolveSibling("." + absolute.getFileName() + ".fresh"), absolute);
    try {
      write(site, paths, contents, draft.file());
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
    return draft;
  }

  /**
   * A whole archive that nobody sees yet.
   *
   * @param file where it stands
   * @param zip where it will stand
   */
  public record Draft(Path file, Path zip) implements AutoCloseable {
    public void publish() throws IOException {
      Files.move(file, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Path site, List<String> paths, Contents contents, Path zip)
      throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(LEVEL);
      for (String path : paths) {
        out.putNextEntry(entry(path, contents.edition()));
        Files.copy(site.resolve(contents.from().apply(path)), out);
        out.closeEntry();
      }
      out.putNextEntry(entry(README, contents.edition()));
      out.write(contents.readme().getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
  }

  private static ZipEntry entry(String path, LocalDate edition) {
    ZipEntry entry = new ZipEntry(TOP + path);
    // A zip knows no time zones. With setTime, the machine's own would go into the bytes.
    entry.setTimeLocal(edition.atStartOfDay());
    return entry;
  }
}
