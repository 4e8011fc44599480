package org.caunoi.catalog.erasure;

import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;

/** What the erasures have in common. */
final class Erasures {

  /** It is erased already, or there is nothing to erase. */
  static final ProblemType NOTHING_TO_ERASE =
      new ProblemType("nothing-to-erase", 409, "Không có gì để xóa", "Nothing to erase");

  private Erasures() {}

  static ProblemException erasedAlready() {
    return new ProblemException(
        NOTHING_TO_ERASE, "Nội dung đã được xóa rồi.", "It was erased already.");
  }
}
