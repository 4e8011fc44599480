package org.caunoi.catalog.fact;

import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every list of dated facts. */
public class FactFilter extends DayFilter {

  @QueryParam("review")
  @Parameter(description = "Only those in this state of review.")
  @Nullable Review review;

  @QueryParam("partner")
  @Parameter(description = "Only facts with this partner: the id of a locality or an organisation.")
  @Nullable String partner;
}
