package org.caunoi.catalog.http;

import java.util.function.Predicate;

/** Looks through what caused an exception. */
final class Causes {

  private Causes() {}

  /** Whether it, or anything that caused it, is such a one. */
  static boolean anyOf(Throwable thrown, Predicate<Throwable> such) {
    // A cycle of causes is legal; ten is deeper than any real chain here.
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
      if (such.test(cause)) {
        return true;
      }
    }
    return false;
  }
}
