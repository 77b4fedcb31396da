package org.cribsheet.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that one process at a time holds. The system lets go of it when the process ends, however
 * it ends.
 */
final class Lock implements AutoCloseable {
  /**
   * Far behind the content, so that systems which lock bytes for reading too leave that readable.
   */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST = 10_000;

  private final Path file;
  private final FileChannel channel;

  private Lock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Empty if another build holds it. */
  static Optional<Lock> take(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        return Optional.empty();
      }
      Lock held = new Lock(file, channel);
      if (held.isStill()) {
        return Optional.of(held);
      }
      channel.close();
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * The last holder may have deleted the file between our opening and our locking it: then we hold
   * a file without a name, and what we write shows under no name. Only its length may be asked for:
   * to open and close the file a second time would let go of the lock on many systems.
   */
  private boolean isStill() throws IOException {
    try {
      // Twice, lest another's file be as long by chance.
      boolean once = isAsLong();
      return once && isAsLong();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private boolean isAsLong() throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    channel.truncate(0).write(ByteBuffer.allocate(1), length - 1);
    return Files.size(file) == length;
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Some systems keep an open file's name. An old lock file does no harm.
    }
    channel.close();
  }
}
