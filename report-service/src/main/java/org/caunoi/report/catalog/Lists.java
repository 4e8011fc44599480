package org.caunoi.report.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as the register sends them. */
final class Lists {
  private Lists() {}

  /** A member that another version of the register leaves out is an empty list. */
  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
