package org.caunoi.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The permissions of files in the form of {@code ls -l}. */
final class Modes {

  private Modes() {}

  static String of(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
