package org.caunoi.catalog.reading;

import java.util.Set;

/** A delivery reaches further than could be known before: it begins anew with these locks. */
final class TooFewLocks extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> locks;

  TooFewLocks(Set<String> locks) {
    super("needs " + locks.size() + " locks", null, false, false);
    this.locks = locks;
  }

  Set<String> locks() {
    return locks;
  }
}
