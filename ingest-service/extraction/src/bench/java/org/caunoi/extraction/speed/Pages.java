package org.caunoi.extraction.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The bytes of the pages in a folder, those of files {@code *.gz} unpacked. */
final class Pages {

  private Pages() {}

  static List<byte[]> in(Path folder) throws IOException {
    var pages = new ArrayList<byte[]>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        pages.add(bytes(file));
      }
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (var packed = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
      return in.readAllBytes();
    }
  }
}
