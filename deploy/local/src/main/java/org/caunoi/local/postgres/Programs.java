package org.caunoi.local.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.caunoi.local.folder.Trees;

/**
 * The unpacked PostgreSQL programs, a folder for each version.
 *
 * @param folder where they are, or are going to be
 */
public record Programs(Path folder) {

  /**
   * Removes versions that a crash has left half unpacked: the library would never finish them. One
   * that another process is unpacking at this moment stays.
   */
  void removeHalfUnpacked() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder)) {
      for (Path version : versions) {
        // ".exists" and "epg-lock" are the library's names: complete, and being unpacked.
        if (!Files.exists(version.resolve(".exists")) && !isLocked(version.resolve("epg-lock"))) {
          Trees.delete(version);
        }
      }
    }
  }

  private static boolean isLocked(Path lock) throws IOException {
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null;
    }
  }
}
