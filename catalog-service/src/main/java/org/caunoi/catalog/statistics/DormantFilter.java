package org.caunoi.catalog.statistics;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.caunoi.catalog.fact.Scope;
import org.caunoi.catalog.fact.ScopeFilter;
import org.caunoi.catalog.statistics.CountFilter.Counted;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dormant partners a list holds. */
public class DormantFilter extends ScopeFilter {

  @QueryParam("asOf")
  @Parameter(description = "The day before which nothing was done; today if left out.")
  @Nullable LocalDate asOf;

  Counted counted(Clock clock) {
    LocalDate day = asOf != null ? asOf : LocalDate.now(clock.withZone(CountFilter.ZONE));
    return new Counted(day, day, day, isOurs() ? Scope.office : Scope.all, false);
  }
}
