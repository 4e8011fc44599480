package org.caunoi.catalog.partnership;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.fact.ScopeFilter;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which partnerships a list holds. */
public class PartnershipFilter extends ScopeFilter {
  @QueryParam("home")
  @Size(max = 100)
  @Parameter(description = "Only those of this home, by its present id.", example = "vn-ha-noi")
  @Nullable String home;

  @QueryParam("partner")
  @Size(max = 100)
  @Parameter(description = "Only those with this locality.", example = "la-vientiane")
  @Nullable String partner;

  @QueryParam("kind")
  @Nullable PartnershipKind kind;

  @QueryParam("review")
  @Parameter(description = "Only those in this state of review.")
  @Nullable Review review;
}
