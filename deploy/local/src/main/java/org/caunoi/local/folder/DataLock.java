package org.caunoi.local.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.caunoi.local.LaunchException;
import org.jspecify.annotations.Nullable;

/** One run per data folder. The operating system frees the lock of a killed run. */
public final class DataLock implements AutoCloseable {

  private static final int LONGEST = 4096;

  private final Path file;
  private final FileChannel channel;

  private DataLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder.
   *
   * @throws LaunchException when another run has it
   */
  public static DataLock take(DataFolder folder) throws LaunchException {
    Path file = folder.root().resolve("lock");
    try {
      while (true) {
        DataLock lock = tryLock(file);
        if (lock == null) {
          throw new LaunchException(
              "Another run uses " + folder.root() + "; stop it, or choose another with --data");
        }
        // The run before us deletes its file when it ends: what we locked may be gone already.
        if (lock.holds(file)) {
          return lock;
        }
        lock.channel.close();
      }
    } catch (IOException e) {
      throw new LaunchException("The lock " + file + " cannot be taken: " + e, e);
    }
  }

  private static @Nullable DataLock tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new DataLock(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // A run inside this very JVM (tests): the same answer as from another process.
    }
    channel.close();
    return null;
  }

  /**
   * Whether the file we have locked is the one under the name. Told by its length, which only the
   * holder changes: opening the file once more would, at its closing, free our own lock (POSIX).
   */
  private boolean holds(Path path) throws IOException {
    int length = 1 + new SecureRandom().nextInt(LONGEST);
    channel.truncate(0).write(ByteBuffer.allocate(length));
    try {
      return Files.size(path) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
