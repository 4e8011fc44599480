package org.caunoi.report.catalog;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register's lists, as this service's own key may read them. */
@Path("/api/v1")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(ServiceKey.class)
interface CatalogApi {
  @GET
  @Path("/activity-months")
  RestResponse<ActivityMonths> activityMonths(
      @QueryParam("scope") String scope, @HeaderParam("If-None-Match") @Nullable String etag);

  @GET
  @Path("/activities")
  Page<Activity> activities(
      @QueryParam("scope") String scope,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/agreements")
  Page<Agreement> agreements(
      @QueryParam("scope") String scope,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/commitments")
  Page<Commitment> commitments(
      @QueryParam("scope") String scope,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/commitments")
  Page<Commitment> undatedCommitments(
      @QueryParam("scope") String scope,
      @QueryParam("undated") boolean undated,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/commitments")
  Page<Commitment> commitmentsIn(
      @QueryParam("scope") String scope,
      @QueryParam("state") String state,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/agreements")
  Page<Agreement> expiring(
      @QueryParam("scope") String scope,
      @QueryParam("expiresFrom") LocalDate from,
      @QueryParam("expiresTo") LocalDate to,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/milestones")
  Page<Milestone> milestones(
      @QueryParam("scope") String scope,
      @QueryParam("to") LocalDate to,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/partnerships")
  Page<Partnership> partnerships(
      @QueryParam("scope") String scope,
      @QueryParam("review") String review,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/statistics")
  Statistics statistics(
      @QueryParam("scope") String scope,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("asOf") LocalDate asOf);

  @GET
  @Path("/statistics/dormant-partners")
  Page<DormantPartner> dormantPartners(
      @QueryParam("scope") String scope,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);
}
