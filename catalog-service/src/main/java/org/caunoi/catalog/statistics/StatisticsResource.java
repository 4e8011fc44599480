package org.caunoi.catalog.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.statistics.CountFilter.Counted;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the register. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
class StatisticsResource {

  private final Indicators indicators;
  private final ActivityCounts activities;
  private final Partners partners;
  private final Clock clock;

  StatisticsResource(
      Indicators indicators, ActivityCounts activities, Partners partners, Clock clock) {
    this.indicators = indicators;
    this.activities = activities;
    this.partners = partners;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "getStatistics",
      summary = "Count partners, papers, commitments and activities",
      description =
          "Confirmed facts only, unless unreviewed ones are asked for. Each figure comes with its"
              + " definition and holds for the day `asOf`. Reviews and the states of commitments are"
              + " those of now: the register is not turned back.")
  public StatisticsView get(@BeanParam CountFilter filter) {
    Counted counted = filter.counted(clock);
    return new StatisticsView(
        counted.asOf(),
        counted.from(),
        counted.to(),
        counted.scope(),
        indicators.of(counted),
        activities.of(counted));
  }

  @GET
  @Path("/dormant-partners")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listDormantPartners",
      summary = "List partners with which nothing was done for 12 months",
      description = "Those of the indicator DORMANT_PARTNERS, the longest forgotten first.")
  public Page<DormantPartner> dormant(@BeanParam DormantFilter filter) {
    return partners.dormant(filter.counted(clock), filter);
  }
}
