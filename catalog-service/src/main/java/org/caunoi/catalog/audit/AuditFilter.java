package org.caunoi.catalog.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.caunoi.catalog.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the audit. */
public class AuditFilter extends PageRequest {

  @QueryParam("from")
  @Parameter(description = "Only from this day on (in Hà Nội).")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Only up to this day, which is included.")
  @Nullable LocalDate to;

  @QueryParam("actor")
  @Parameter(description = "Only what this account or service did.")
  @Nullable String actor;

  @QueryParam("action")
  @Parameter(description = "Only this action, such as CONFIRM, REFUSED or ERASE.")
  @Nullable String action;

  @QueryParam("kind")
  @Parameter(description = "Only on things of this kind, such as AGREEMENT, LOCALITY or ACCOUNT.")
  @Nullable String kind;

  @QueryParam("subject")
  @Parameter(description = "Only on the thing with this id.")
  @Nullable String subject;

  @QueryParam("requestId")
  @Parameter(description = "Only what the request with this id did.")
  @Nullable String requestId;
}
