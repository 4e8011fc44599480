package org.caunoi.catalog.merge;

import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;

/** What cannot be merged, split or undone as asked. */
final class Refused {

  /** Detail says why, and what to do. */
  static final ProblemType TYPE =
      new ProblemType(
          "regrouping-refused", 409, "Không gộp, tách được như vậy", "Cannot be regrouped so");

  private Refused() {}

  static void when(boolean wrong, String vi, String en) {
    if (wrong) {
      throw new ProblemException(TYPE, vi, en);
    }
  }

  static ProblemException nothingToUndo() {
    return new ProblemException(
        TYPE,
        "Không có lần gộp hay tách nào để hoàn tác.",
        "There is no merge or split of it to undo.");
  }

  static void ifMerged(Fact fact) {
    when(
        fact.mergedInto != null,
        "Một trong hai nay là một phần của mục khác; hãy làm ở mục đó, hoặc hoàn tác lần gộp ấy.",
        "One of them is part of another one now; turn to that, or undo that merge.");
  }
}
