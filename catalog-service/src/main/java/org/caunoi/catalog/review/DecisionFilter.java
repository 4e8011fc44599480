package org.caunoi.catalog.review;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.caunoi.catalog.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of decisions. */
public class DecisionFilter extends PageRequest {

  @QueryParam("thing")
  @Parameter(description = "Only decisions on the thing with this id.")
  @Nullable UUID thing;

  @QueryParam("by")
  @Parameter(description = "Only decisions of this account.")
  @Nullable String by;
}
