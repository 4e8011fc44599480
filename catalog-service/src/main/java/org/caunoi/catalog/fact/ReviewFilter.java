package org.caunoi.catalog.fact;

import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the lists of people and organisations. */
public class ReviewFilter extends ScopeFilter {

  @QueryParam("review")
  @Parameter(description = "Only those in this state of review.")
  @Nullable Review review;
}
