package org.caunoi.catalog.commitment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.caunoi.catalog.fact.FactFilter;
import org.caunoi.catalog.http.KeysetQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which commitments a list holds. */
public class CommitmentFilter extends FactFilter {

  @QueryParam("state")
  @Parameter(description = "Only those in this state.")
  @Nullable CommitmentState state;

  @QueryParam("modality")
  @Parameter(description = "Only those of this modality.")
  @Nullable Modality modality;

  @QueryParam("dueTo")
  @Parameter(description = "Only those that are due on this day or earlier.")
  @Nullable LocalDate dueTo;

  KeysetQuery<Commitment> narrow(KeysetQuery<Commitment> query) {
    return query
        .where("e.state = :state", "state", state)
        .where("e.modality = :modality", "modality", modality)
        .where("e.due <= :dueTo", "dueTo", dueTo);
  }
}
