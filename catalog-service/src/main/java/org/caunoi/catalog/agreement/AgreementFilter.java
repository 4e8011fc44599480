package org.caunoi.catalog.agreement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.caunoi.catalog.fact.FactFilter;
import org.caunoi.catalog.http.KeysetQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which agreements a list holds. */
public class AgreementFilter extends FactFilter {

  @QueryParam("status")
  @Parameter(description = "Only those of this status.")
  @Nullable AgreementStatus status;

  @QueryParam("expiresFrom")
  @Parameter(description = "Only those whose last day of validity is this one or later.")
  @Nullable LocalDate expiresFrom;

  @QueryParam("expiresTo")
  @Parameter(description = "Only those whose last day of validity is this one or earlier.")
  @Nullable LocalDate expiresTo;

  KeysetQuery<Agreement> narrow(KeysetQuery<Agreement> query) {
    return query
        .where("e.status = :status", "status", status)
        .where("e.validTo >= :expiresFrom", "expiresFrom", expiresFrom)
        .where("e.validTo <= :expiresTo", "expiresTo", expiresTo);
  }
}
