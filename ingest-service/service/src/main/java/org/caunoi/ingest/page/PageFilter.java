package org.caunoi.ingest.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a list shows.
 *
 * @param from first day of storing, Asia/Ho_Chi_Minh
 * @param to last day of storing, inclusive
 */
record PageFilter(@Nullable PageState state, @Nullable LocalDate from, @Nullable LocalDate to) {

  static PageFilter of(@Nullable String state, @Nullable String from, @Nullable String to) {
    return new PageFilter(
        PageParameters.state(state),
        PageParameters.date("from", from),
        PageParameters.date("to", to));
  }

  @Nullable Instant storedFrom() {
    return from == null ? null : from.atStartOfDay(PageParameters.ZONE).toInstant();
  }

  @Nullable Instant storedBefore() {
    return to == null ? null : to.plusDays(1).atStartOfDay(PageParameters.ZONE).toInstant();
  }
}
