package org.caunoi.catalog.statistics;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caunoi.catalog.fact.Scope;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is counted, for which time. */
public class CountFilter {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @QueryParam("asOf")
  @Parameter(
      description = "The day for which the state of the register is told; today if left out.")
  @Nullable LocalDate asOf;

  @QueryParam("from")
  @Parameter(description = "First day of the activities; the first of that year if left out.")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Last day of the activities; `asOf` if left out.")
  @Nullable LocalDate to;

  @QueryParam("scope")
  @DefaultValue("office")
  @Parameter(description = "`office`: those of the office, its units and predecessors; `all`.")
  Scope scope;

  @QueryParam("include")
  @Parameter(description = "`unreviewed`: what nobody has decided on counts too.")
  @Nullable Include include;

  /** The same with every day set. */
  Counted counted(Clock clock) {
    LocalDate day = asOf != null ? asOf : LocalDate.now(clock.withZone(ZONE));
    LocalDate last = to != null ? to : day;
    LocalDate first = from != null ? from : last.withDayOfYear(1);
    if (first.isAfter(last)) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Ngày to không được trước ngày from.",
          "Give a to that is not before from.",
          new ProblemError("?to", "before-from", null));
    }
    return new Counted(day, first, last, scope, include != null);
  }

  /** What is counted: whose, in which states of review, for which days. */
  record Counted(
      LocalDate asOf, LocalDate from, LocalDate to, Scope scope, boolean withUnreviewed) {

    List<String> reviews() {
      return withUnreviewed ? List.of("CONFIRMED", "UNREVIEWED") : List.of("CONFIRMED");
    }

    List<Boolean> ours() {
      return scope == Scope.office ? List.of(true) : List.of(true, false);
    }

    /** Of {@link Scope#all} too: homes are asked for as a list. */
    boolean isAll() {
      return scope == Scope.all;
    }
  }
}
