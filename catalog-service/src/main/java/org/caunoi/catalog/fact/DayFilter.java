package org.caunoi.catalog.fact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every list of what has a date. */
public class DayFilter extends ScopeFilter {

  @QueryParam("from")
  @Parameter(
      description =
          "Only what lies wholly on or after this day: a month or a year counts with its first day.")
  public @Nullable LocalDate from;

  @QueryParam("to")
  @Parameter(
      description =
          "Only what lies wholly on or before this day: a month or a year counts with its last day.")
  public @Nullable LocalDate to;

  @QueryParam("undated")
  @Parameter(description = "`true`: only what has no date; then `from` and `to` are not allowed.")
  @Nullable Boolean undated;

  /**
   * Whether only the undated are asked for.
   *
   * @throws ProblemException 400 where the dates asked for contradict each other
   */
  public boolean isUndated() {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Ngày to không được trước ngày from.",
          "Give a to that is not before from.",
          new ProblemError("?to", "before-from", null));
    }
    boolean only = undated != null && undated;
    if (only && (from != null || to != null)) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Hãy bỏ from và to, hoặc hỏi riêng danh sách chưa có ngày.",
          "Leave out from and to, or ask for the undated in a list of their own.",
          new ProblemError("?undated", "excludes-from-and-to", null));
    }
    return only;
  }
}
