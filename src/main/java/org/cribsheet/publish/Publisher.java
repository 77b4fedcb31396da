package org.cribsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a finished edition where people look for it, in one step: nobody ever sees half a site.
 *
 * <p>Everything happens in siblings of the target, so that a rename is enough: {@code .site.fresh}
 * is being built, {@code .site.old} is the edition that is being replaced. A complete edition is at
 * any moment either at the target or in {@code .site.old}; whoever opens a publisher next puts it
 * back. {@code .site.gone} is on its way out.
 *
 * <pre>{@code
 * try (Publisher publisher = Publisher.open(target)) {
 *   Path fresh = publisher.fresh();
 *   // bake into it, audit it
 *   publisher.publish();
 * }
 * }</pre>
 */
public final class Publisher implements AutoCloseable {
  private final Path target;
  private final Path fresh;
  private final Path old;
  private final Path gone;
  private final Lock lock;

  private Publisher(Path target, Lock lock) {
    this.target = target;
    this.fresh = sibling(target, "fresh");
    this.old = sibling(target, "old");
    this.gone = sibling(target, "gone");
    this.lock = lock;
  }

  /**
   * Takes hold of a target and repairs what an interrupted build left there.
   *
   * @throws CannotPublish if another build holds it, or if it is a folder of somebody else's
   */
  public static Publisher open(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    if (absolute.getFileName() == null) {
      throw new CannotPublish("a site cannot replace " + absolute + ": name a folder in it");
    }
    Files.createDirectories(absolute.getParent());
    // A link to a folder stays a link: what it points at is replaced.
    Path target = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    Lock lock =
        Lock.take(sibling(target, "lock"))
            .orElseThrow(
                () ->
                    new CannotPublish(
                        "another build is writing "
                            + folder
                            + ": wait for it, or name another folder"));
    Publisher publisher = new Publisher(target, lock);
    try {
      publisher.recover();
      publisher.checkTarget(folder);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    return publisher;
  }

  private static Path sibling(Path target, String what) {
    return target.resolveSibling("." + target.getFileName() + "." + what);
  }

  private void recover() throws IOException {
    if (Files.exists(old) && !Files.exists(target)) {
      rename(old, target);
    }
    Folders.delete(gone);
    discard(old);
    Folders.delete(fresh);
  }

  /** Somebody may have named a folder of their own by mistake. Replacing it would delete it. */
  private void checkTarget(Path asNamed) throws IOException {
    if (Files.exists(target)
        && !ManifestFile.isIn(target)
        && !(Files.isDirectory(target) && Folders.isEmpty(target))) {
      throw new CannotPublish(
          asNamed
              + " is not a site that Cribsheet made, and would be replaced: name an empty or a new folder, or delete it");
    }
  }

  /** A new, empty folder to build in. What it held before is gone. */
  public Path fresh() throws IOException {
    Folders.delete(fresh);
    return Files.createDirectory(fresh);
  }

  /** That folder again, with what was built in it. */
  public Path built() {
    return fresh;
  }

  /**
   * Puts what stands in {@link #fresh()} in the place of the target. If that fails, the target is
   * as it was.
   */
  public void publish() throws IOException {
    publish(Publisher::rename);
  }

  /** The one step of it that can fail halfway. */
  interface Rename {
    void rename(Path from, Path to) throws IOException;
  }

  void publish(Rename files) throws IOException {
    if (!ManifestFile.isIn(fresh)) {
      throw new IllegalStateException("an edition without its manifest is not finished");
    }
    boolean replaces = Files.exists(target);
    if (replaces) {
      files.rename(target, old);
    }
    try {
      files.rename(fresh, target);
    } catch (IOException | RuntimeException e) {
      if (replaces) {
        rename(old, target);
      }
      throw e;
    }
    discard(old);
  }

  /** Renamed before it is deleted, so that half a folder is never taken for an edition. */
  private void discard(Path folder) throws IOException {
    if (Files.exists(folder)) {
      rename(folder, gone);
      Folders.delete(gone);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets go of the target. What was built and not published is deleted. */
  @Override
  public void close() throws IOException {
    try {
      Folders.delete(fresh);
    } finally {
      lock.close();
    }
  }
}
