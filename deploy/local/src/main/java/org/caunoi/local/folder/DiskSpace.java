package org.caunoi.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.LaunchException;

/** Ends a run before a full disk makes every part fail in its own words. */
public final class DiskSpace {

  /** A first start writes 174 MiB: PostgreSQL's programs, cluster and write-ahead log. */
  public static final long TO_START = 300L << 20;

  /** PostgreSQL adds to its write-ahead log in files of 16 MiB; below a few of them it stops. */
  public static final long TO_GO_ON = 48L << 20;

  private DiskSpace() {}

  /**
   * Checks the free space of the disk that holds a folder.
   *
   * @throws LaunchException when it is below the limit
   */
  public static void check(Path folder, long limit) throws LaunchException {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < limit) {
        throw new LaunchException(
            "Too little room on the disk of %s: %d MiB free, %d needed; make some or change --data"
                .formatted(folder, free >> 20, limit >> 20));
      }
    } catch (IOException e) {
      throw new LaunchException("The disk of " + folder + " cannot be asked: " + e, e);
    }
  }
}
