package org.cribsheet.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What somebody wrote earlier: {@code content/} of another folder, or of a revision in git. */
public final class EarlierNotes {
  private static final String CONTENT = "content";
  private static final String WAY_OUT =
      "; or name a folder that holds the earlier content/: --base FOLDER";

  private EarlierNotes() {}

  /**
   * Puts {@code content/} as it was into a folder.
   *
   * @param home the project
   * @param here what a folder's name is relative to
   * @param base a folder with {@code content/} in it, or whatever git understands as one commit
   * @throws CannotCompare if there is no such thing
   */
  public static void copy(Path home, Path here, String base, Path into) throws IOException {
    if (base.isBlank() || base.startsWith("-") || base.chars().anyMatch(c -> c < ' ')) {
      throw new CannotCompare(
          "'"
              + base.replaceAll("\\p{Cc}", "?")
              + "' is no revision: name a commit, a branch or a tag"
              + WAY_OUT);
    }
    Optional<Path> folder = folder(here, base);
    if (folder.isPresent()) {
      copy(folder.get().resolve(CONTENT), into.resolve(CONTENT));
    } else {
      unpack(new Git(home), commit(new Git(home), home, base), base, into);
    }
  }

  private static Optional<Path> folder(Path here, String base) {
    try {
      Path folder = here.resolve(base);
      return Optional.of(folder).filter(f -> Files.isDirectory(f.resolve(CONTENT)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Copies files, not links: what a link leads to is nobody's notes. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(path, target);
        }
      }
    }
  }

  /** Deletes a folder that was made for this. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String commit(Git git, Path home, String base) throws IOException {
    if (!git.isThere()) {
      throw new CannotCompare("there is no git here to look up '" + base + "' with" + WAY_OUT);
    }
    if (git.answer("rev-parse", "--git-dir").isEmpty()) {
      throw new CannotCompare(
          "git knows no repository at " + home + ", or does not trust it" + WAY_OUT);
    }
    Optional<String> commit = git.answer("rev-parse", "--verify", "--quiet", base + "^{commit}");
    if (commit.isPresent()) {
      return commit.get();
    }
    boolean shallow =
        git.answer("rev-parse", "--is-shallow-repository").filter("true"::equals).isPresent();
    throw new CannotCompare(
        shallow
            ? "this clone is shallow and lacks '"
                + base
                + "': get the rest with 'git fetch --unshallow', or clone it whole (fetch-depth: 0)"
            : "git knows no commit '" + base + "' here: fetch it first" + WAY_OUT);
  }

  private static void unpack(Git git, String commit, String base, Path into) throws IOException {
    boolean done =
        git.ask(said -> unzip(said, into), "archive", "--format=zip", commit, "--", CONTENT);
    if (!done || !Files.isDirectory(into.resolve(CONTENT))) {
      throw new CannotCompare("there is no " + CONTENT + "/ in '" + base + "'" + WAY_OUT);
    }
  }

  /** Git has made the names; still none may lead out of the folder. */
  private static void unzip(InputStream zip, Path into) throws IOException {
    ZipInputStream entries = new ZipInputStream(zip);
    for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
      Path file = into.resolve(e.getName()).normalize();
      if (!file.startsWith(into)) {
        throw new CannotCompare("the archive names a file outside of it: " + e.getName());
      } else if (e.isDirectory()) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.resolve("..").normalize());
        Files.copy(entries, file);
      }
    }
  }
}
