package org.caunoi.ingest.page;

import java.util.Arrays;

/** Compares reader versions number by number: 1.10.0 is newer than 1.9.3. */
final class ReaderVersion {

  private ReaderVersion() {}

  static boolean isOlder(String version, String than) {
    return Arrays.compare(numbers(version), numbers(than)) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
