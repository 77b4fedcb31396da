package org.cribsheet.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files have changed and are whole again. The system tells of changes at once, but may
 * forget some, and tells nothing of folders that it was never shown; so every second the folders
 * are also looked through.
 */
final class Watcher implements AutoCloseable {
  /** Editors that write in two steps take less than this between them. */
  private static final int QUIET_MILLIS = 5;

  /** Whoever writes without a pause is not waited for any longer. */
  private static final int MOST_MILLIS = 50;

  /** A file that is gone or empty is likely about to be written. */
  private static final int EMPTY_MILLIS = 200;

  private static final WatchEvent.Kind<?>[] ALL = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private record Seen(long size, long written) {}

  private final WatchService service;
  private final Path home;
  private final Set<Path> names = new HashSet<>();
  private final Map<Path, WatchKey> folders = new HashMap<>();
  private Map<Path, Seen> files = new HashMap<>();
  private Set<Path> told = Set.of();

  /**
   * @param names files and folders, at any depth, of the home folder; those that are missing are
   *     awaited
   */
  Watcher(Path home, List<String> names) throws IOException {
    this.service = home.getFileSystem().newWatchService();
    this.home = home;
    names.forEach(name -> this.names.add(home.resolve(name)));
    look(Set.of());
  }

  /** Waits for changes, for a second at most; says whether there may be some. */
  boolean changed(int millis) throws InterruptedException {
    try {
      // In folders that are new, nobody told what has come since.
      boolean more = look(told);
      told = Set.of();
      if (more) {
        return true;
      }
      WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
      return key == null ? look(Set.of()) : settled(key);
    } catch (IOException e) {
      // The folders change under the eyes of whoever looks: what was seen is as good as a change.
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  /** Takes what comes until nothing comes any more; says whether any of it concerns us. */
  private boolean settled(WatchKey first) throws InterruptedException {
    Set<Path> touched = new HashSet<>();
    long start = System.nanoTime();
    boolean concerns = take(first, touched);
    while (true) {
      WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (next != null) {
        concerns |= take(next, touched);
      }
      long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      boolean whole = next == null && touched.stream().noneMatch(this::isEmptied);
      if (whole || waited > (next == null ? EMPTY_MILLIS : MOST_MILLIS)) {
        told = touched;
        return concerns;
      }
    }
  }

  private boolean isEmptied(Path file) {
    Seen before = files.get(file);
    try {
      return before != null && before.size() > 0 && Files.size(file) == 0;
    } catch (IOException e) {
      return true;
    }
  }

  private boolean take(WatchKey key, Set<Path> touched) {
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path folder)) {
        concerns = true; // More happened than could be told.
      } else if (!name.toString().startsWith(".") && !name.toString().endsWith("~")) {
        Path file = folder.resolve(name);
        boolean ours = !folder.equals(home) || names.contains(file);
        concerns |= ours;
        if (ours) {
          touched.add(file);
        }
      }
    }
    key.reset();
    return concerns;
  }

  /** Looks through all folders; says whether anything beside what was told is not as it was. */
  private boolean look(Set<Path> told) throws IOException {
    Map<Path, Seen> now = new HashMap<>();
    folders.values().removeIf(key -> !key.isValid());
    watch(home);
    for (Path name : names) {
      if (Files.exists(name)) {
        Files.walkFileTree(name, new Look(now));
      }
    }
    files.keySet().removeAll(told);
    Map<Path, Seen> rest = new HashMap<>(now);
    rest.keySet().removeAll(told);
    boolean differs = !rest.equals(files);
    files = now;
    return differs;
  }

  private void watch(Path folder) throws IOException {
    if (!folders.containsKey(folder)) {
      folders.put(folder, folder.register(service, ALL));
    }
  }

  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Seen> now;

    Look(Map<Path, Seen> now) {
      this.now = now;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
        throws IOException {
      watch(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
      now.put(file, new Seen(of.size(), of.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
      return FileVisitResult.CONTINUE;
    }

    /** It went while it was looked at, or may not be looked at: the build says so. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
